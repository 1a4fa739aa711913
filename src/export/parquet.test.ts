import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { ChartDocument } from '../spec/document.ts';
import { figureColumns } from './figure-table.ts';
import { writeParquet } from './parquet.ts';
import {
  HOSTILE,
  hostileDocument,
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
} from './test-document.ts';

async function write(document: ChartDocument, options = TEST_OPTIONS): Promise<Uint8Array> {
  return Uint8Array.from((await writeParquet(document, options, TEST_TOOLS)) as Uint8Array);
}

const bufferOf = (bytes: Uint8Array) => bytes.buffer as ArrayBuffer;
const read = async (document: ChartDocument) =>
  parquetReadObjects({ file: bufferOf(await write(document)) });

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

/** The test document with a range, a long fraction, a negative and a figure that is absent. */
function variedDocument(): ChartDocument {
  const document = testDocument();
  const values = [0.1 + 0.2, -8.7, null, 1_100_000, 0];
  const rows = values.map((value, i) => ({
    ...(document.rows[i % 2] as (typeof document.rows)[number]),
    key: `row-${i}`,
    value,
    lower: i === 2 ? 3 : null,
  }));
  return { ...document, rows };
}

test.each([
  ['the kept document', testDocument()],
  ['ranges, negatives and absent figures', variedDocument()],
])('every cell comes back as it went: %s', async (_, document) => {
  const columns = figureColumns(document, 'en');
  const expected = document.rows.map((row) =>
    Object.fromEntries(
      columns.map(({ code, cell }) => {
        const one = cell(row);
        if (one === null) return [code, null];
        return [code, one.kind === 'number' ? one.number : one.kind === 'day' ? one.day : one.text];
      }),
    ),
  );
  expect(await read(document)).toEqual(expected);
});

test('DuckDB reads the same figures, and absence as null', async () => {
  const document = variedDocument();
  const rows = await ask(await write(document), 'SELECT OBS_VALUE, LOWER, UPPER, "END" FROM FILE');
  expect(rows).toEqual(
    document.rows.map(({ value, lower, upper, end }) => ({
      OBS_VALUE: value,
      LOWER: lower,
      UPPER: upper,
      END: end,
    })),
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

test.each(['en', 'zh'] as const)(
  'the file says what it is and where it is from: %s',
  async (language) => {
    const document = testDocument();
    const bytes = await write(document, { ...TEST_OPTIONS, language });
    const entries = parquetMetadata(bufferOf(bytes)).key_value_metadata ?? [];
    const said = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      title: document.texts.title[language],
      subtitle: document.texts.subtitle[language],
      address: TEST_OPTIONS.address,
      taken: TEST_OPTIONS.date,
      data_hash: document.dataHash,
    });
    const [source] = document.sources;
    expect(said.licence).toContain(source?.licence);
    expect(said.sources).toContain(source?.title[language]);
    expect(said.notes).toContain(document.notes[0]?.[language]);
    expect(said).not.toHaveProperty('query');
  },
);

test('equal documents give equal bytes', async () => {
  expect(await write(testDocument())).toEqual(await write(testDocument()));
});

test('hostile texts are only texts', async () => {
  const [row] = await read(hostileDocument());
  expect(row?.SOURCE).toBe(HOSTILE);
});
