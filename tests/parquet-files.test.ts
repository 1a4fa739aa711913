import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { shownFigure } from '../src/base/rounding.ts';
import { figureColumns } from '../src/export/figure-table.ts';
import { writeParquet } from '../src/export/parquet.ts';
import {
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
  variedDocument,
} from '../src/export/test-document.ts';
import { openFile } from '../src/intake/open-file.ts';
import { readBook } from '../src/intake/read-book.ts';
import type { ChartDocument } from '../src/spec/document.ts';
import { unitOf } from '../src/spec/look-up.ts';

const write = async (document: ChartDocument) =>
  Uint8Array.from((await writeParquet(document, TEST_OPTIONS, TEST_TOOLS)) as Uint8Array);

/** Asks DuckDB in a folder of its own; `FILE` in the query is the file there. */
async function inDuckDB<T>(
  sql: string,
  use: (rows: () => Promise<Record<string, unknown>[]>, path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
  const path = join(folder, 'chart.parquet');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const rows = async () =>
    (await connection.runAndReadAll(sql.replace('FILE', `'${path}'`))).getRowObjectsJson();
  try {
    return await use(rows, path);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

/** What DuckDB answers about a file. */
const ask = (bytes: Uint8Array, sql: string) =>
  inDuckDB(sql, (rows, path) => {
    writeFileSync(path, bytes);
    return rows();
  });

test('DuckDB reads the same figures, and absence as null', async () => {
  const document = variedDocument();
  const rows = await ask(await write(document), 'SELECT OBS_VALUE, LOWER, UPPER, "END" FROM FILE');
  expect(rows).toEqual(
    document.rows.map((row) => {
      const { value, lower, upper, end } = shownFigure(row, unitOf(document, row.unit));
      return { OBS_VALUE: value, LOWER: lower, UPPER: upper, END: end };
    }),
  );
});

test('columns keep their types where nothing is in them, even without a row', async () => {
  const types = async (document: ChartDocument) => {
    const columns = await ask(await write(document), 'DESCRIBE SELECT * FROM FILE');
    return columns.map(({ column_name, column_type }) => [column_name, column_type]);
  };
  const numbers = ['OBS_VALUE', 'LOWER', 'UPPER'];
  const expected = figureColumns(testDocument(), 'en').map(({ code }) => [
    code,
    numbers.includes(code) ? 'DOUBLE' : 'VARCHAR',
  ]);
  expect(await types(testDocument())).toEqual(expected);
  expect(await types({ ...testDocument(), rows: [] })).toEqual(expected);
});

test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
  'a table in Parquet opens as one of one’s own: %s',
  async (codec) => {
    const select = `SELECT '东区' AS 地区, DATE '2024-01-01' + INTERVAL (i) MONTH AS 月份, i AS 收案数,
    i::HUGEINT AS 总数, [i::BIGINT] AS 附录, (i + 0.25)::DECIMAL(9, 2) AS 平均用时 FROM range(3) t(i)`;
    const write = `COPY (${select}) TO FILE (FORMAT parquet, CODEC '${codec}')`;
    const bytes = await inDuckDB(write, async (rows, path) => {
      await rows();
      return readFileSync(path);
    });
    const book = await openFile({ name: 't.parquet', bytes: new Uint8Array(bytes) });
    const [table] = readBook(book, { areas: [], units: [] });
    const facts = table?.reading.facts ?? [];
    expect(
      facts
        .filter(({ indicator }) => ['收案数', '平均用时'].includes(indicator))
        .map(({ indicator, period, quantity }) => [indicator, period, quantity.value]),
    ).toEqual([
      ['收案数', '2024-01', 0],
      ['平均用时', '2024-01', 0.25],
      ['收案数', '2024-02', 1],
      ['平均用时', '2024-02', 1.25],
      ['收案数', '2024-03', 2],
      ['平均用时', '2024-03', 2.25],
    ]);
  },
);
