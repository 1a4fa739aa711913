import type { DataPackage } from '../../src/catalog/data-package.ts';
import { tablesOf } from '../../src/catalog/published-tables.ts';
import type { Observation } from '../../src/catalog/types.ts';
import type { Answerer } from '../../src/engine/answerer.ts';
import { DuckDBAnswerer } from '../../src/engine/duckdb-answerer.ts';
import { MemoryAnswerer } from '../../src/engine/memory.ts';
import { parquetOf } from '../../src/engine/parquet-of.ts';
import { askCells, askObservations, type Question } from '../../src/engine/question.ts';
import { startPageDatabase } from '../../tests/duckdb.ts';

/** Rows of the tables that are asked. */
const SIZES = [1_000, 10_000, 50_000, 200_000];
const REPEATS = 5;

const NONE = { zh: '', en: '' };
const PACKAGE = {
  id: 'bench',
  tables: [{ name: 'observations', path: 'bench/observations' }],
} as unknown as DataPackage;

/** Months of a number of indicators in twelve areas, in the order of the published table. */
function makeRows(count: number): Observation[] {
  return Array.from({ length: count }, (_, row): Observation => {
    const [series, month] = [Math.floor(row / 60), row % 60];
    const start = `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return {
      id: `bench-${String(series).padStart(5, '0')}-${month}`,
      package: 'bench',
      reform: `reform-${Math.floor(series / 12) % 10}`,
      indicator: `indicator-${String(Math.floor(series / 12)).padStart(4, '0')}`,
      area: `area-${String(series % 12).padStart(2, '0')}`,
      series: '',
      period: start,
      start: `${start}-01`,
      end: `${start}-28`,
      role: 'actual',
      base: null,
      qualifier: '=',
      value: ((row * 7919) % 10_007) / 10,
      lower: null,
      upper: null,
      unit: 'DAY',
      status: 'A',
      source: 'paper',
      locator: { zh: '表1', en: 'table 1' },
      asStated: '',
      lastDigit: null,
      note: NONE,
      derivation: null,
    };
  });
}

/** What a page asks: one indicator, a reform by value, and counts for a picker. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  indicator: askObservations({ indicators: ['indicator-0000'] }),
  page: askObservations({}, { by: 'value', descending: true }, { offset: 0, limit: 100 }),
  counts: askCells({ from: '2016' }, ['area']),
};

async function medianOf(answerer: Answerer, question: Question): Promise<number> {
  const times: number[] = [];
  await answerer.ask(question);
  for (let i = 0; i < REPEATS; i += 1) {
    const before = performance.now();
    await answerer.ask(question);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
}

/**
 * Milliseconds that memory and the database of the pages take for the same questions, by the number
 * of rows; both run in this process.
 */
export async function benchAnswerers(): Promise<string[]> {
  const database = await startPageDatabase();
  const lines = ['rows       question    memory  DuckDB'];
  for (const size of SIZES) {
    const rows = makeRows(size);
    const entries = rows.map((item) => ({
      at: { file: '', line: 0 },
      item,
      package: item.package,
    }));
    const told = {
      reforms: [],
      indicators: [],
      sources: [],
      events: [],
      vintages: [],
      promises: [],
    };
    const draft = { ...told, areas: [], fields: [], units: [], observations: entries };
    const [table] = tablesOf(draft, 'bench');
    if (table !== undefined) database.register('bench/observations.parquet', parquetOf(table));
    const memory = new MemoryAnswerer(rows);
    const duckdb = new DuckDBAnswerer(async () => database, [PACKAGE]);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const [a, b] = [await medianOf(memory, question), await medianOf(duckdb, question)];
      lines.push(
        `${String(size).padEnd(10)} ${name.padEnd(11)} ${a.toFixed(1).padStart(6)} ${b.toFixed(1).padStart(7)}`,
      );
    }
  }
  return lines;
}
