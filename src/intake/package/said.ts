import type { LocalText, Polarity, Stage, VerdictBasis } from '../../base/vocabulary.ts';
import { EMPTY_TEXT } from './texts.ts';

/** What a reader says of an indicator beside its tables; '' where nothing. */
export interface IndicatorEdit {
  readonly name: LocalText;
  readonly definition: LocalText;
  /** Units that are read otherwise: by the one that tables give, the one that the reader says. */
  readonly units: Readonly<Record<string, string>>;
  readonly polarity: Polarity | '';
  readonly stage: Stage | '';
  /** Whether places may be ranked by it. */
  readonly ranking: 'yes' | 'no' | '';
  /** As typed, with its word: 10, ≤10, 1.2万; '' for none. */
  readonly target: string;
  readonly role: 'target' | 'standard';
  /** As typed: the year, month or day by which it is to be reached; '' where none is told. */
  readonly by: string;
  /** Who set it, or where it stands. */
  readonly source: string;
  /** How it is judged; '' where no rule is set. */
  readonly basis: VerdictBasis | '';
  /** As typed, in the indicator's unit. */
  readonly tolerance: string;
  readonly points: string;
  readonly ruleBy: string;
  /** As typed. */
  readonly ruleDate: string;
}

export const NO_EDIT: IndicatorEdit = {
  ...{ name: EMPTY_TEXT, definition: EMPTY_TEXT, units: {}, polarity: '', stage: '', ranking: '' },
  ...{ target: '', role: 'target', by: '', source: '' },
  ...{ basis: '', tolerance: '', points: '', ruleBy: '', ruleDate: '' },
};

/** A reform that a reader tells of, or what is said of one that a table names; '' where nothing. */
export interface ReformEdit {
  readonly id: string;
  readonly name: LocalText;
  readonly organisation: string;
  /** Code of the place; '' for all places of the tables. */
  readonly area: string;
  /** As typed: a year, a month or a day. */
  readonly start: string;
  readonly end: string;
  /** Ids of indicators. */
  readonly aims: readonly string[];
  readonly summary: string;
  /** Where its dates stand. */
  readonly source: string;
  /** True for one that was taken out. */
  readonly removed: boolean;
}

export const NO_REFORM: Omit<ReformEdit, 'id'> = {
  ...{ name: EMPTY_TEXT, organisation: '', area: '', start: '', end: '', aims: [] },
  ...{ summary: '', source: '', removed: false },
};

/** Why a target was missed or far exceeded, as whoever answers for it says. */
export interface Explanation {
  readonly reason: string;
  readonly remedy: string;
  /** As typed: when that will be done. */
  readonly by: string;
}

/** All that a reader says beside the tables; it is said again of next month's. */
export interface Said {
  /** By id of the indicator. */
  readonly indicators: Readonly<Record<string, Partial<IndicatorEdit>>>;
  /** By id. */
  readonly reforms: Readonly<Record<string, ReformEdit>>;
  /** By id of the figure that is explained. */
  readonly explanations: Readonly<Record<string, Explanation>>;
}

export const NOTHING_SAID: Said = { indicators: {}, reforms: {}, explanations: {} };

/** True where nothing is said. */
export const isNothingSaid = ({ indicators, reforms, explanations }: Said): boolean =>
  [indicators, reforms, explanations].every((one) => Object.keys(one).length === 0);

/** What is said of an indicator, with what is not. */
export const editOf = ({ indicators }: Pick<Said, 'indicators'>, id: string): IndicatorEdit => ({
  ...NO_EDIT,
  ...indicators[id],
});

/** All that two readers say, or one on two days; where both say something, as the second says it. */
export const joinedSaid = (first: Said, second: Said): Said => ({
  indicators: { ...first.indicators, ...second.indicators },
  reforms: { ...first.reforms, ...second.reforms },
  explanations: { ...first.explanations, ...second.explanations },
});
