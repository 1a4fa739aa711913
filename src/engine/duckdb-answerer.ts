import type { DataPackage } from '../catalog/data-package.ts';
import { observationOf } from '../catalog/tables/observations.ts';
import type { Answerer, AnswerTo, AskOptions, Cell, ColumnsAnswer } from './answerer.ts';
import type { Engine, Cell as Value } from './engine.ts';
import type { CellsQuestion, GroupKey, Question } from './question.ts';
import { toSql } from './sql.ts';

type Row = Readonly<Record<string, Value>>;

const text = (value: Value | undefined) => (typeof value === 'string' ? value : null);
const number = (value: Value | undefined) => (typeof value === 'number' ? value : null);

function cellOf(row: Row, by: readonly GroupKey[]): Cell {
  return {
    keys: by.map((key) => text(row[key])),
    count: number(row.count) ?? 0,
    undated: number(row.undated) ?? 0,
    lowest: number(row.lowest),
    highest: number(row.highest),
    first: text(row.first),
    last: text(row.last),
  };
}

/** Answers questions with statements over the packages' Parquet tables; see `toSql`. */
export class DuckDBAnswerer implements Answerer {
  readonly #engine: () => Promise<Pick<Engine, 'query' | 'columns'>>;
  readonly #packages: readonly DataPackage[];

  /** @param engine gives the engine when the first question needs it */
  constructor(
    engine: () => Promise<Pick<Engine, 'query' | 'columns'>>,
    packages: readonly DataPackage[],
  ) {
    this.#engine = engine;
    this.#packages = packages;
  }

  ask<Q extends Question>(question: Q, options?: AskOptions): Promise<AnswerTo<Q>>;
  async ask(question: Question, options: AskOptions = {}) {
    const sql = toSql(question, this.#packages);
    const engine = await this.#engine();
    if (question.ask === 'columns') return (await engine.columns(sql, options)) as ColumnsAnswer;
    const { rows } = await engine.query(sql, options);
    return question.ask === 'cells'
      ? { cells: rows.map((row) => cellOf(row, (question as CellsQuestion).by)) }
      : { observations: rows.map((row) => observationOf(row, String(row.package))) };
  }
}
