import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { median, min, quantile } from 'd3-array';
import { chineseCalendar } from '../../src/base/calendar/chinese.ts';
import { readDay } from '../../src/base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../src/base/calendar/duration.ts';
import { decodeSlices } from '../../src/base/decode-stream.ts';
import type { Cases } from '../../src/records/cases.ts';
import { buildCells, type Cells } from '../../src/records/cells.ts';
import { countDays, type Durations } from '../../src/records/count-days.ts';
import { readCsvRows } from '../../src/records/csv-rows.ts';
import { curveOf, endedQuantile } from '../../src/records/durations.ts';
import { forEachGroup } from '../../src/records/groups.ts';
import { LogBuilder } from '../../src/records/log-builder.ts';
import { readRoles } from '../../src/records/roles.ts';
import { sampleLog } from '../../src/records/sample-log.ts';
import { survivalQuantile } from '../../src/stats/survival-quantile.ts';
import { benchMosaic } from './records-mosaic.ts';
import { benchRecordsPage } from './records-page.ts';
import { printRows } from './table.ts';

// What a log costs without a page: reading, columns, cells, a brush; beside DuckDB for Node, which is
// the bare engine at its best (threads, no sandbox), and beside a pass over all rows.

const ROWS = Number(process.argv[3] ?? 1_000_000);
const BRUSHES = 31;
const ROLES = readRoles({
  ...{ start: 'received', end: 'decided', area: 'district', type: 'type', outcome: 'outcome' },
  ...{ success: ['granted'], withdrawn: ['withdrawn'], extract: '2024-12-31' },
});

const results: string[][] = [['', 'ms', '×', 'beside']];
const keep = (what: string, ms: number, beside = '', times = Number.NaN) =>
  results.push([what, ms.toFixed(1), Number.isNaN(times) ? '' : times.toFixed(2), beside]);

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const before = performance.now();
  const value = await work();
  return [value, performance.now() - before];
}

async function writeLog(path: string): Promise<void> {
  const file = await open(path, 'w');
  const { columns, rows } = sampleLog({ rows: ROWS, seed: 12 });
  let text = `${columns.join(',')}\n`;
  for (const row of rows) {
    text += `${row.join(',')}\n`;
    if (text.length > 2 ** 22) {
      await file.write(text);
      text = '';
    }
  }
  await file.write(text);
  await file.close();
}

async function readCases(path: string): Promise<Cases> {
  const builder = new LogBuilder(ROLES, readDay('2024-12-31') ?? 0);
  const slices = () => createReadStream(path, { highWaterMark: 2 ** 20 });
  let isNew = true;
  for await (const { columns, rows, lines } of readCsvRows(path, decodeSlices(slices()))) {
    if (isNew) builder.begin(path, columns);
    isNew = false;
    for (const [at, cells] of rows.entries()) builder.add(cells, lines[at] ?? 0);
  }
  return builder.finish().cases;
}

/** Medians by district, of ended cases and over time, of a brush over the months of their starts. */
function brushCells(cells: Cells, from: number): string[] {
  const start = new Uint8Array(64).fill(1, from, from + 6);
  const answers: string[] = [];
  forEachGroup(
    cells,
    ['area'],
    (codes, group) => {
      const over = survivalQuantile(curveOf(group), 0.5).value;
      answers.push(`${codes[0]} ${endedQuantile(group, 0.5)} ${over}`);
    },
    { start },
  );
  return answers;
}

/** The same, by cells made anew from the rows. */
const brushRows = (cases: Cases, durations: Durations, from: number) =>
  brushCells(buildCells(cases, durations, ['start', 'area'], 'month'), from);

const SQL = (from: string, to: string) => `SELECT district, median(decided - received) FROM log
  WHERE received >= DATE '${from}' AND received < DATE '${to}' GROUP BY district ORDER BY district`;

const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
const path = join(folder, 'log.csv');
console.log(`A synthetic log of ${ROWS.toLocaleString('en')} rows`);
await writeLog(path);

const connection = await (await DuckDBInstance.create()).connect();
const load = `CREATE OR REPLACE TABLE log AS SELECT * FROM read_csv('${path}')`;
const [, engineRead] = await timed(() => connection.run(load));
const [cases, ownRead] = await timed(() => readCases(path));
keep('CSV to columns', ownRead, 'DuckDB, CSV to a table', ownRead / engineRead);
const perSecond = Math.round(ROWS / (ownRead / 1000)).toLocaleString('en');
console.log(`${cases.rows.toLocaleString('en')} cases; ${perSecond} rows of CSV a second`);

const calendar = { calendar: chineseCalendar(), countsStart: false };
const [, workingDays] = await timed(() => countDays(cases, calendar));
const [durations, calendarDays] = await timed(() => countDays(cases, CALENDAR_DAYS));
keep('working days of every case', workingDays, 'calendar days', workingDays / calendarDays);

const [cells, building] = await timed(() =>
  buildCells(cases, durations, ['start', 'area', 'type', 'outcome'], 'month'),
);
keep('cells: month × district × type × outcome × days', building);
console.log(`${cells.count.length.toLocaleString('en')} cells`);
const [view, small] = await timed(() => buildCells(cases, durations, ['start', 'area'], 'month'));
keep('cells: month × district × days', small);
console.log(`${view.count.length.toLocaleString('en')} cells of month × district × days`);

const ms: Record<'all' | 'view' | 'rows' | 'engine', number[]> = {
  all: [],
  view: [],
  rows: [],
  engine: [],
};
for (let brush = 0; brush < BRUSHES; brush += 1) {
  const month = brush % 30;
  const [all, first] = await timed(() => brushCells(cells, month));
  const [own, second] = await timed(() => brushCells(view, month));
  if (all.join() !== own.join()) throw new Error(`cells differ: ${all.join()} and ${own.join()}`);
  ms.all.push(first);
  ms.view.push(second);
  if (brush % 5 !== 0) continue;
  ms.rows.push((await timed(() => brushRows(cases, durations, month)))[1]);
  const monthOf = (at: number) =>
    `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const sql = SQL(monthOf(month), monthOf(month + 6));
  ms.engine.push((await timed(() => connection.runAndReadAll(sql)))[1]);
}
const rows = median(ms.rows) ?? 0;
const engine = median(ms.engine) ?? 0;
for (const [name, times] of [
  ['all cells', ms.all],
  ['cells of the view', ms.view],
] as const) {
  const own = median(times) ?? 0;
  keep(`brush over ${name}, median`, own, 'a pass over all rows', own / rows);
  keep(`brush over ${name}, median`, own, 'DuckDB, medians without curves', own / engine);
  keep(`brush over ${name}, least`, min(times) ?? 0);
  keep(`brush over ${name}, 95 % under`, quantile(times, 0.95) ?? 0);
}
printRows(results);
connection.closeSync();
if (!process.argv.includes('--no-page')) {
  const page = await benchRecordsPage(path, !process.argv.includes('--no-csv'));
  const mosaic = process.argv.includes('--mosaic') ? await benchMosaic(path) : [];
  printRows([['in the page', 'ms', '×', 'beside'], ...page, ...mosaic]);
}
rmSync(folder, { recursive: true });
