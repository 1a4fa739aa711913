import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import type { ChartDocument } from '../src/spec/document.ts';
import { unitOf } from '../src/spec/look-up.ts';

const write = async (document: ChartDocument) =>
  Uint8Array.from((await writeParquet(document, TEST_OPTIONS, TEST_TOOLS)) as Uint8Array);

/** What DuckDB answers about a file, `FILE` in the query. */
async function ask(bytes: Uint8Array, sql: string) {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
  const path = join(folder, 'chart.parquet');
  writeFileSync(path, bytes);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(sql.replace('FILE', `'${path}'`));
    return result.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

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
