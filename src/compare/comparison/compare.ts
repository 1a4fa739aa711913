import { calculate, isSideOpen } from '../../base/calculate.ts';
import { quantity, subtract } from '../../base/quantity.ts';
import { MEASURE_CODES, type MeasureCode } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { differenceUnit } from '../../i18n/difference-unit.ts';
import type { ChartGroup } from '../../spec/document.ts';
import { findDifferences, unacknowledged, unchecked } from '../guard/guard.ts';
import type { Subject } from '../guard/rule.ts';
import { applyMeasure } from '../measures/apply.ts';
import type { Measured, Measurement } from '../measures/measure.ts';
import { compute, isSignUnsure, type Outcome, refused } from '../measures/outcome.ts';
import { type RankRange, rankOrder, rankRanges } from '../measures/rank.ts';
import type {
  Comparison,
  ComparisonRequest,
  ComparisonRow,
  Difference,
  MeasureOffer,
  RankOrder,
} from './comparison.ts';
import { behindDocument, comparisonDocument } from './document.ts';
import { groupsOf, subjectsOf } from './subjects.ts';

function offersOf(index: CatalogIndex, request: ComparisonRequest): MeasureOffer[] {
  return MEASURE_CODES.map((measure) => {
    const per = measure === request.measure ? request.per : '';
    const outcomes = applyMeasure(index, request.ids, measure, per).map((one) => one.outcome);
    const reasons = outcomes.flatMap((one) => (one.ok ? [] : [one.reason]));
    return {
      measure,
      computable: outcomes.length - reasons.length,
      reasons: [...new Set(reasons)],
    };
  });
}

function resultOf({ outcome }: Measured): Measurement | null {
  return outcome.ok ? outcome.value : null;
}

/** Measures of which more is more and not better. */
const SIZES: readonly MeasureCode[] = ['rate', 'capita', 'share'];

/** Results have a better end where the measure gives one, or where all figures agree on it. */
function orderOf(measure: MeasureCode, subjects: readonly Subject[]): RankOrder {
  if (measure === 'change' || measure === 'gap') return 'merit';
  const polarities = new Set(subjects.map(({ indicator }) => indicator.polarity));
  const agree = polarities.size === 1 && !polarities.has('neutral');
  return agree && !SIZES.includes(measure) ? 'merit' : 'size';
}

const NOTHING = quantity(0);

function differenceTo(reference: Measurement, one: Measurement): Outcome<Difference> {
  const outcome = compute([reference.figure, one.figure], () =>
    calculate([one.exact, reference.exact], ([of = NOTHING, to = NOTHING]) => subtract(of, to)),
  );
  if (!outcome.ok) return outcome;
  const { figure, raw, decimals } = outcome.value;
  if (isSignUnsure(raw) || isSideOpen(outcome.value)) return refused('sign-unsure');
  return { ok: true, value: { figure, unit: differenceUnit(one.unit), decimals } };
}

function ranksOf(measured: readonly Measured[], order: RankOrder): (RankRange | null)[] {
  const scored = measured.flatMap((one, position) => {
    const result = resultOf(one);
    const score = order === 'merit' ? result?.score : result?.size;
    return score === undefined ? [] : [{ position, score }];
  });
  const ranges = rankRanges(scored.map(({ score }) => score));
  const ranks: (RankRange | null)[] = measured.map(() => null);
  scored.forEach(({ position }, place) => {
    ranks[position] = ranges[place] ?? null;
  });
  return ranks;
}

/** Those with a place in its order, then those without, as they were chosen. */
function sortRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const placed = rows.filter((row) => row.rank !== null);
  const order = rankOrder(placed.flatMap(({ rank }) => rank ?? []));
  return [
    ...order.flatMap((position) => placed[position] ?? []),
    ...rows.filter((row) => row.rank === null),
  ];
}

function rowsOf(
  measured: readonly Measured[],
  groups: readonly ChartGroup[],
  order: RankOrder,
  ranked: boolean,
): ComparisonRow[] {
  const ranks = ranked ? ranksOf(measured, order) : [];
  const reference = measured.flatMap((one) => resultOf(one) ?? [])[0];
  const rows = measured.flatMap((one, position): ComparisonRow[] => {
    const group = groups[position];
    const result = resultOf(one);
    if (group === undefined) return [];
    const difference =
      ranked && reference !== undefined && result !== null && result !== reference
        ? differenceTo(reference, result)
        : null;
    return [{ id: one.id, group, measured: one, difference, rank: ranks[position] ?? null }];
  });
  return ranked ? sortRows(rows) : rows;
}

/**
 * Compares figures by one measure: what each comes to or why it cannot, what differs between
 * them, and places and differences once every blocking difference is acknowledged. Throws
 * `unknown observation: …`.
 */
export function compare(index: CatalogIndex, request: ComparisonRequest): Comparison {
  const { ids, measure, per, ack } = request;
  const measured = applyMeasure(index, ids, measure, per);
  const groups = ids.length === 0 ? [] : groupsOf(index, ids);
  // What has no result is not compared with anything.
  const subjects = subjectsOf(index, measured, groups).filter(
    (_, position) => measured[position]?.outcome.ok,
  );
  const context = { index, subjects, measure };
  const findings = findDifferences(context);
  const blocking = unacknowledged(findings, ack);
  const results = measured.flatMap((one) => resultOf(one) ?? []);
  const oneUnit = new Set(results.map(({ unit }) => unit.code)).size <= 1;
  const order = orderOf(measure, subjects);
  const ranked = blocking.length === 0 && oneUnit && results.length > 1;
  const facts = {
    request,
    rows: rowsOf(measured, groups, order, ranked),
    findings,
    unchecked: unchecked(context),
    blocking,
    acknowledged: unacknowledged(findings, blocking),
    ranked,
    order,
    oneUnit,
    offers: offersOf(index, request),
  };
  return {
    ...facts,
    document: comparisonDocument(index, facts),
    behind: behindDocument(index, facts),
  };
}
