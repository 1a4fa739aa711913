import type { Observation } from '../catalog/types.ts';
import type {
  CellsQuestion,
  ColumnKey,
  ColumnsQuestion,
  NumberKey,
  ObservationsQuestion,
  Question,
} from './question.ts';

/** Whole observations, in the order asked for. */
export interface ObservationsAnswer {
  readonly observations: readonly Observation[];
}

/**
 * Columns of equal length, in the order of rows asked for: numbers, NaN where there is none, or
 * texts, null where there is none. A column that was not asked for is absent.
 */
export interface ColumnsAnswer {
  readonly length: number;
  readonly columns: {
    readonly [Key in ColumnKey]?: Key extends NumberKey ? Float64Array : readonly (string | null)[];
  };
}

/** What is known of a group of observations without listing them. */
export interface Cell {
  /** The value of each key that was counted by, null where the observations have none. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
  /** How many of them have no date. */
  readonly undated: number;
  /** Least and greatest number stated, bounds of ranges included; null if none is. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** First and last day that they touch, ISO 8601; null if none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Groups by the order of their keys, those without a key last; one cell if nothing is counted by. */
export interface CellsAnswer {
  readonly cells: readonly Cell[];
}

/** What answers a question. */
export type AnswerTo<Q extends Question> = Q extends ObservationsQuestion
  ? ObservationsAnswer
  : Q extends ColumnsQuestion
    ? ColumnsAnswer
    : Q extends CellsQuestion
      ? CellsAnswer
      : never;

/** How a question is asked. */
export interface AskOptions {
  /** Takes the question back; what others wait for goes on. */
  readonly signal?: AbortSignal;
}

/**
 * Who answers questions to the observations: a list in memory, a database, a cluster. All give
 * equal answers; no page knows which one it asks.
 */
export interface Answerer {
  /**
   * @throws YardstickError `period-invalid` for a question that names no period, `engine-cancelled`
   *   if it was taken back, and what a database can have (`Engine.query`)
   */
  ask<Q extends Question>(question: Q, options?: AskOptions): Promise<AnswerTo<Q>>;
}
