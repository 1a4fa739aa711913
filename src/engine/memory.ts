import { compareText } from '../base/compare-text.ts';
import { YardstickError } from '../base/error.ts';
import type { Observation } from '../catalog/types.ts';
import type { Answerer, AnswerTo, AskOptions } from './answerer.ts';
import { cellsOf } from './memory-cells.ts';
import { columnsOf } from './memory-columns.ts';
import type { Question } from './question.ts';
import { dayBounds, type Filter, type Order, type OrderKey, type Page } from './question.ts';

type Key = (observation: Observation) => string | number | null;

const KEYS: Record<OrderKey, Key> = {
  indicator: (one) => one.indicator,
  reform: (one) => one.reform,
  area: (one) => one.area,
  period: (one) => one.end,
  role: (one) => one.role,
  value: (one) => one.value ?? one.lower,
  source: (one) => one.source,
};
/** What decides between equals; see `Order`. */
const TIES: readonly Key[] = [
  (one) => one.indicator,
  (one) => one.area,
  (one) => one.series,
  (one) => one.end,
  (one) => one.package,
  (one) => one.id,
];

/** Absence comes last, whichever the direction. */
function compare(a: ReturnType<Key>, b: ReturnType<Key>, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const up = typeof a === 'string' ? compareText(a, String(b)) : a - Number(b);
  return descending ? -up : up;
}

function compareTies(a: Observation, b: Observation): number {
  for (const tie of TIES) {
    const order = compare(tie(a), tie(b), false);
    if (order !== 0) return order;
  }
  return 0;
}

type Test = (observation: Observation) => boolean;

function among(list: readonly string[], key: (one: Observation) => string | null): Test[] {
  if (list.length === 0) return [];
  const admitted: ReadonlySet<string | null> = new Set(list);
  return [(one) => admitted.has(key(one))];
}

function within(filter: Filter): Test[] {
  const { first, last } = dayBounds(filter);
  if (first === null && last === null) return [];
  return [
    ({ start, end }) =>
      end !== null && (first === null || end >= first) && (last === null || (start ?? end) <= last),
  ];
}

/** The tests of a filter that admits not everything. */
function testsOf(filter: Filter): Test[] {
  return [
    ...among(filter.packages, (one) => one.package),
    ...among(filter.indicators, (one) => one.indicator),
    ...among(filter.reforms, (one) => one.reform),
    ...among(filter.areas, (one) => one.area),
    ...among(filter.roles, (one) => one.role),
    ...among(filter.ids, (one) => one.id),
    ...within(filter),
  ];
}

/** Answers questions from a list of observations, at once. */
export class MemoryAnswerer implements Answerer {
  readonly #given: readonly Observation[];
  #ordered: readonly Observation[] | null = null;

  constructor(observations: readonly Observation[]) {
    this.#given = observations;
  }

  /** The answer to a question. Throws `period-invalid`. */
  answer<Q extends Question>(question: Q): AnswerTo<Q>;
  answer(question: Question) {
    const selected = this.#select(question);
    if (question.ask === 'cells') return { cells: cellsOf(selected, question.by) };
    const rows = cut(sort(selected, question.order), question.page);
    return question.ask === 'columns' ? columnsOf(rows, question.columns) : { observations: rows };
  }

  async ask<Q extends Question>(question: Q, { signal }: AskOptions = {}): Promise<AnswerTo<Q>> {
    if (signal?.aborted) {
      throw new YardstickError('engine-cancelled', 'question taken back', {}, signal.reason);
    }
    return this.answer(question);
  }

  /** In the order of ties, so that a stable sort by one key is all that a question needs. */
  #select(filter: Filter): Observation[] {
    this.#ordered ??= [...this.#given].sort(compareTies);
    const tests = testsOf(filter);
    return this.#ordered.filter((one) => tests.every((test) => test(one)));
  }
}

function sort(rows: Observation[], { by, descending }: Order): Observation[] {
  const key = KEYS[by];
  return by === 'indicator' && !descending
    ? rows
    : rows.sort((a, b) => compare(key(a), key(b), descending));
}

function cut(rows: readonly Observation[], { offset, limit }: Page): readonly Observation[] {
  if (offset === 0 && limit === null) return rows;
  return rows.slice(offset, limit === null ? undefined : offset + limit);
}
