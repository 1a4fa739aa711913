import type { Quantity } from '../../base/quantity.ts';
import type { MeasureCode, Unit } from '../../base/vocabulary.ts';
import type { ChartDocument, ChartGroup } from '../../spec/document.ts';
import type { Finding, RuleCode } from '../guard/rule.ts';
import type { Measured } from '../measures/measure.ts';
import type { Outcome, Reason } from '../measures/outcome.ts';
import type { RankRange } from '../measures/rank.ts';

/** What a reader asks to compare. */
export interface ComparisonRequest {
  /** Observation ids; the first is the reference of differences. */
  readonly ids: readonly string[];
  readonly measure: MeasureCode;
  /** Observation id of the other figure (denominator, baseline, standard), or ''. */
  readonly per: string;
  /** Codes of the differences that the reader has acknowledged. */
  readonly ack: readonly string[];
}

/** The difference of a result to the reference's. */
export interface Difference {
  readonly figure: Quantity;
  readonly unit: Unit;
  readonly decimals: number | undefined;
}

/** One compared figure. */
export interface ComparisonRow {
  readonly id: string;
  readonly group: ChartGroup;
  readonly measured: Measured;
  /** Null for the reference itself and while differences are off. */
  readonly difference: Outcome<Difference> | null;
  /** Null while ranking is off or where there is no result. */
  readonly rank: RankRange | null;
}

/** How a measure would do for the chosen figures. */
export interface MeasureOffer {
  readonly measure: MeasureCode;
  readonly computable: number;
  /** Why some cannot be computed, each reason once. */
  readonly reasons: readonly Reason[];
}

/** `merit`: better results first; `size`: larger ones, where no direction is better for all. */
export type RankOrder = 'merit' | 'size';

/** A comparison, whole: plain JSON, all texts in both languages. */
export interface Comparison {
  readonly request: ComparisonRequest;
  /** In the order shown: of the places if ranked, else as chosen. */
  readonly rows: readonly ComparisonRow[];
  readonly findings: readonly Finding[];
  /** What the guard could not look at, because the data do not say it of every figure. */
  readonly unchecked: readonly RuleCode[];
  /** Differences that keep ranking off until acknowledged. */
  readonly blocking: readonly RuleCode[];
  /** Differences that would keep it off, had the reader not acknowledged them. */
  readonly acknowledged: readonly RuleCode[];
  /** True if places and differences are shown. */
  readonly ranked: boolean;
  readonly order: RankOrder;
  /** False if results have several units, so that nothing could ever be ranked. */
  readonly oneUnit: boolean;
  readonly offers: readonly MeasureOffer[];
  /** Null if nothing could be computed. */
  readonly document: ChartDocument | null;
  /** The figures that results were computed from, where they share a unit; else null. */
  readonly behind: ChartDocument | null;
}

/** What documents are made of: a comparison before its documents. */
export type ComparisonFacts = Omit<Comparison, 'document' | 'behind'>;
