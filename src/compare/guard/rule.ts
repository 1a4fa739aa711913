import type { Months } from '../../base/period-shift.ts';
import type { Quantity } from '../../base/quantity.ts';
import { isGrowth, type LocalText, type MeasureCode, type Unit } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Area, Indicator, Observation, Source } from '../../catalog/types.ts';

/** What may differ between compared figures; the codes stand in addresses and never change. */
export const RULE_CODES = [
  'unit',
  'calendar',
  'definition',
  'polarity',
  'population',
  'measure',
  'role',
  'ranking',
  'period-length',
  'period',
  'undated',
  'area-level',
  'series',
  'break',
  'denominator',
  'bound',
  'approximate',
  'stage',
  'status',
  'source',
  'grade',
  'correction',
  'span',
  'input-definition',
  'input-length',
  'input-series',
  'input-role',
  'working-days',
  'provisional',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** `blocks`: no ranking or difference until the reader acknowledges it; `note`: worth knowing. */
export type Severity = 'blocks' | 'note';

/** A compared figure with all that the rules look at. */
export interface Subject {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly area: Area;
  readonly source: Source;
  /** How the comparison calls it: what tells it from the others. */
  readonly label: LocalText;
  /** What is compared: the result of the measure, or the figure as stated if there is none. */
  readonly figure: Quantity;
  /** The figures its measure uses beside it, by their names in the formula. */
  readonly inputs: Readonly<Record<string, Observation>>;
  /** The months that are held against each other, where it tells a movement. */
  readonly compared?: readonly [Months, Months] | undefined;
}

/** What all rules are given. */
export interface GuardContext {
  readonly index: CatalogIndex;
  readonly subjects: readonly Subject[];
  readonly measure: MeasureCode;
}

/** One side of a difference: what it is and whose. */
export interface Side {
  readonly value: LocalText;
  readonly labels: readonly LocalText[];
}

/** A difference that matters. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly sides: readonly Side[];
}

/** One way in which figures may differ. */
export interface Rule {
  readonly code: RuleCode;
  readonly find: (context: GuardContext) => Omit<Finding, 'code'> | null;
}

/** What a figure is under one rule; figures of one key are on one side, null takes no part. */
export interface Trait {
  readonly key: string;
  readonly value: LocalText;
}

/** The sides on which figures stand, in the order of the figures; those without a trait left out. */
export function sidesOf(
  subjects: readonly Subject[],
  trait: (subject: Subject) => Trait | null,
): Side[] {
  const sides = new Map<string, { value: LocalText; labels: LocalText[] }>();
  for (const subject of subjects) {
    const found = trait(subject);
    if (found === null) continue;
    const side = sides.get(found.key) ?? { value: found.value, labels: [] };
    side.labels.push(subject.label);
    sides.set(found.key, side);
  }
  return [...sides.values()];
}

/** A rule that finds something where figures stand on more than one side. */
export function differs(
  code: RuleCode,
  severity: (context: GuardContext) => Severity | null,
  trait: (subject: Subject, context: GuardContext) => Trait | null,
): Rule {
  return {
    code,
    find: (context) => {
      const level = severity(context);
      const sides = sidesOf(context.subjects, (subject) => trait(subject, context));
      return level === null || sides.length < 2 ? null : { severity: level, sides };
    },
  };
}

/** True for measures whose results have no unit of the figures: per cents and indices. */
export function isRelative(measure: MeasureCode): boolean {
  return RELATIVE.includes(measure) || isGrowth(measure);
}
const RELATIVE: readonly MeasureCode[] = ['change', 'target', 'gap', 'index', 'share'];

/** True for measures whose results are changes, written with their sign. */
export function isChange(measure: MeasureCode): boolean {
  return measure === 'change' || measure === 'difference' || isGrowth(measure);
}
