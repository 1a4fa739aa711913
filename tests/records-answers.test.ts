import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CALENDAR_DAYS } from '../src/base/calendar/duration.ts';
import { countIndicators, type IndicatorRow, MEASURES } from '../src/records/indicators.ts';
import { EXTRACT, logOf, type PlainCase, plainLogs } from '../src/records/test-log.ts';
import { startTodaysDatabase } from './duckdb.ts';

// Every answer of the cubes, held against rows: computed plainly, and by SQL.
vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 20;
const RUNS = { seed: 21, numRuns: 60 };
let database: Awaited<ReturnType<typeof startTodaysDatabase>>;

beforeAll(async () => {
  database = await startTodaysDatabase('/tmp');
});

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The cases as a table of SQL. */
function tableOf(cases: readonly PlainCase[]): string {
  const rows = cases.map(({ start, end, area, type, outcome, amount }) => {
    const until = end === '' ? 'NULL' : `DATE ${literal(end)}`;
    return `(DATE ${literal(start)}, ${until}, ${[area, type, outcome].map(literal).join()}, ${amount})`;
  });
  return `WITH cases(s, e, area, type, outcome, amount) AS (VALUES ${rows.join()}),
    t AS (SELECT *, strftime(s, '%Y-%m') AS month, strftime(e, '%Y-%m') AS ended,
      coalesce(e, DATE '${EXTRACT}') - s AS days FROM cases)`;
}

function ask(cases: readonly PlainCase[], basis: 'start' | 'end' = 'start') {
  const query = { by: ['area'], grain: 'month', limit: LIMIT, count: CALENDAR_DAYS } as const;
  return countIndicators(logOf(cases).cases, { ...query, measures: MEASURES, basis }).rows;
}

const keyOf = (row: IndicatorRow) => `${row.measure} ${row.period} ${row.group.area}`;
const byKey = (rows: readonly IndicatorRow[]) => new Map(rows.map((row) => [keyOf(row), row]));
/** DuckDB gives doubles that differ in their last digits. */
const close = (got: number | null | undefined, wanted: unknown) => {
  if (wanted === null) expect(got).toBeNull();
  else expect(got).toBeCloseTo(Number(wanted), 9);
};

const SURVIVAL = `
  g AS (SELECT month, area, days, count(e) AS d, count(*) AS c FROM t GROUP BY ALL),
  r AS (SELECT *, sum(c) OVER (PARTITION BY month, area ORDER BY days DESC) AS n FROM g),
  k AS (SELECT *, product(1 - d / n) OVER (PARTITION BY month, area ORDER BY days) AS s FROM r)`;

describe('answers from cells', () => {
  it('are those of SQL over the rows: counts, quantiles, shares, amounts', async () => {
    const property = fc.asyncProperty(plainLogs, async (cases) => {
      const found = byKey(ask(cases));
      const { rows } = await database.query(`${tableOf(cases)}
        SELECT month, area, count(*) AS received, sum(amount) AS amount,
          quantile_cont(days, 0.5) FILTER (e IS NOT NULL) AS median_ended,
          quantile_cont(days, 0.9) FILTER (e IS NOT NULL) AS p90_ended,
          avg(days) FILTER (e IS NOT NULL) AS mean_ended,
          count(*) FILTER (outcome = 'granted') / nullif(count(*) FILTER (outcome IN ('granted', 'refused')), 0) AS success
        FROM t GROUP BY ALL`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { month, area, ...wanted } of rows) {
        for (const [measure, value] of Object.entries(wanted)) {
          // Where no case of the log was granted there is no success to tell.
          if (measure === 'success' && !cases.some(({ outcome }) => outcome === 'granted'))
            continue;
          close(found.get(`${measure} ${month} ${area}`)?.value, value);
        }
      }
    });
    await fc.assert(property, RUNS);
  });

  it('are those of SQL over the rows: survival', async () => {
    const property = fc.asyncProperty(plainLogs, async (cases) => {
      const found = byKey(ask(cases));
      const { rows } = await database.query(`${tableOf(cases)}, ${SURVIVAL}
        SELECT month, area, min(days) FILTER (s < 0.5 + 1e-8) AS first,
          min(days) FILTER (s < 0.5 - 1e-8) AS next,
          min(s) FILTER (days <= ${LIMIT}) AS at_limit, max(days) AS longest, min(s) AS least
        FROM k GROUP BY ALL`);
      for (const { month, area, first, next, at_limit, longest, least } of rows) {
        const median = first === null ? null : (Number(first) + Number(next ?? first)) / 2;
        close(found.get(`median ${month} ${area}`)?.value, median);
        const known = Number(longest) >= LIMIT || Number(least) < 1e-9;
        const within = known ? 1 - Number(at_limit ?? 1) : null;
        close(found.get(`within ${month} ${area}`)?.value, within);
      }
    });
    await fc.assert(property, RUNS);
  });

  it('are those of the rows: what is open, its age, what ended', () => {
    const property = fc.property(plainLogs, (cases) => {
      for (const row of ask(cases, 'end')) {
        const own = cases.filter(({ area }) => area === row.group.area);
        const [from, to] = [`${row.period}-01`, `${row.period}-31`];
        const open = own.filter(({ start, end }) => start <= to && (end === '' || end > to));
        const ended = own.filter(({ end }) => end >= from && end <= to);
        const received = own.filter(({ start }) => start >= from && start <= to);
        if (row.measure === 'open') expect(row.value).toBe(open.length);
        if (row.measure === 'ended') expect(row.value).toBe(ended.length);
        if (row.measure === 'received') expect(row.value).toBe(received.length);
        if (row.measure === 'mean_ended') {
          const days = ended.map(({ start, end }) => (Date.parse(end) - Date.parse(start)) / 864e5);
          close(row.value, days.reduce((a, b) => a + b, 0) / days.length);
        }
        if (row.measure === 'open_over_limit') {
          const [year = 0, month = 0] = row.period.split('-').map(Number);
          const last = Date.UTC(year, month, 0);
          const over = open.filter(({ start }) => last - Date.parse(start) > LIMIT * 864e5);
          expect(row.value).toBe(over.length);
          expect(row.cases).toBe(open.length);
        }
      }
    });
    fc.assert(property, RUNS);
  });
});
