import type { Language, Role } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfIndicator, mustGet } from '../../catalog/index-catalog.ts';
import {
  countPledges,
  type PledgeCounts,
  type PledgeHistory,
  pledgeHistories,
} from '../../catalog/promises.ts';
import type { VerdictRule } from '../../catalog/register.ts';
import type { Observation } from '../../catalog/types.ts';
import type { VerdictCase } from '../../compare/verdict.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatDate } from '../../i18n/period.ts';
import { promiseWords } from '../../i18n/promises.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A promise as its table shows it. */
export interface PromiseRow {
  readonly id: string;
  /** Name of its indicator, and the id of that. */
  readonly indicator: string;
  readonly indicatorId: string;
  readonly reform: { readonly id: string; readonly name: string };
  /** What was announced and when, and what it was changed to, in order. */
  readonly steps: readonly {
    readonly announced: string;
    /** Id of the figure aimed at; null where no number was given. */
    readonly target: string | null;
  }[];
  /** When it was withdrawn; '' if it was not. */
  readonly withdrawn: string;
  /** Id of the last figure that reports on it; null if none does. */
  readonly latest: string | null;
  readonly verdict: VerdictCase;
}

/** How many promises stand unfolded. */
export const FIRST = 6;

/** The promises of some reforms and how many of them there are of each kind. */
export interface PromisesData {
  readonly counts: PledgeCounts;
  readonly rows: readonly PromiseRow[];
}

const bounded = ({ value, lower, upper, qualifier, end }: Observation) => ({
  ...{ value, lower, upper, qualifier, end },
});

function caseOf(index: CatalogIndex, { steps, reported }: PledgeHistory): VerdictCase {
  const last = steps.at(-1);
  const { polarity, verdict: rule } = mustGet(index.indicators, 'indicator', last?.indicator ?? '');
  const of = (role: Role) =>
    figuresOfIndicator(index, last?.indicator ?? '').find(
      (one) => one.role === role && one.reform === last?.reform && one.area === last.area,
    );
  const basis = rule?.basis ?? 'target';
  const against = basis === 'target' ? index.observations.get(last?.target ?? '') : of(basis);
  return {
    rule,
    polarity,
    against: against === undefined ? null : bounded(against),
    figures: reported.map(bounded),
  };
}

/** The promises of these reforms, changes with their first and withdrawn ones among them. */
export function promisesOf(
  index: CatalogIndex,
  reforms: readonly string[],
  language: Language,
): PromisesData {
  const { catalog } = index;
  const histories = pledgeHistories(catalog, catalog.observations, new Set(reforms));
  const rows = histories.flatMap((history): PromiseRow[] => {
    const [first] = history.steps;
    if (first === undefined) return [];
    const { id, name } = mustGet(index.reforms, 'reform', first.reform);
    return [
      {
        id: first.id,
        indicator: mustGet(index.indicators, 'indicator', first.indicator).name[language],
        indicatorId: first.indicator,
        reform: { id, name: name[language] },
        steps: history.steps.map(({ announced, target }) => ({ announced, target })),
        withdrawn: history.steps.at(-1)?.withdrawn ?? '',
        latest: history.reported.at(-1)?.id ?? null,
        verdict: caseOf(index, history),
      },
    ];
  });
  return { counts: countPledges(histories), rows };
}

/** What is judged by a rule of what a chart draws: promises of its indicators that were not withdrawn. */
export function judgedIn({ rows }: ChartDocument, promises: PromisesData): readonly PromiseRow[] {
  const drawn = new Set(rows.map(({ indicator }) => indicator.id));
  return promises.rows.filter(
    ({ indicatorId, verdict, withdrawn }) =>
      verdict.rule !== null && withdrawn === '' && drawn.has(indicatorId),
  );
}

/** A rule in words: what figures are held against, what may be lacking, who set it and when. */
export function ruleText(rule: VerdictRule | null, language: Language): string {
  if (rule === null) return '';
  const { role } = messages(language);
  const { basis, tolerance, points, by, date } = rule;
  return promiseWords(language).rule(
    role[basis],
    tolerance === 0 ? '' : formatNumber(tolerance, language),
    String(points),
    by[language],
    formatDate(date, language),
  );
}

/** Ids of the figures that the table of promises shows. */
export function promisedFigures({ rows }: PromisesData): string[] {
  return rows.flatMap(({ steps, latest }) =>
    [...steps.map(({ target }) => target), latest].filter((id) => id !== null),
  );
}
