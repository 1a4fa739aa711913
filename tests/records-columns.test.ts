import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type AsyncBuffer, parquetMetadataAsync } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDay } from '../src/base/calendar/day.ts';
import { parquetColumns } from '../src/records/columns/parquet-columns.ts';
import { LogBuilder } from '../src/records/log-builder.ts';
import { parquetRows } from '../src/records/parquet-rows.ts';
import { spansOf } from '../src/records/parquet-spans.ts';
import { columnsOf } from '../src/records/role-names.ts';
import { type Roles, readRoles } from '../src/records/roles.ts';

// Columns read as numbers give the log that their texts give: cases, codes, rows set aside and where.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = readDay('2024-12-31') ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'yardstick-columns-'));
let connection: Awaited<ReturnType<DuckDBInstance['connect']>>;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

/** Writes a query's rows; their file. */
async function written(sql: string, how = ''): Promise<AsyncBuffer> {
  const path = join(folder, 'log.parquet');
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet${how})`);
  return bufferOf(new Uint8Array(readFileSync(path)));
}

const bufferOf = (bytes: Uint8Array): AsyncBuffer => ({
  byteLength: bytes.length,
  slice: (from, to) => bytes.slice(from, to).buffer as ArrayBuffer,
});

/** The log of a file's rows as texts. */
async function byTexts(file: AsyncBuffer, roles: Roles) {
  const builder = new LogBuilder(roles, TODAY);
  let isNew = true;
  for await (const { columns, rows, lines } of parquetRows('log', file, columnsOf(roles), 700)) {
    if (isNew) builder.begin('log', columns);
    isNew = false;
    for (const [at, cells] of rows.entries()) builder.add(cells, lines[at] ?? 0);
  }
  return builder.finish();
}

/** The log of a file's columns, so many rows at a time at most; `whole` has no pages read. */
async function byColumns(file: AsyncBuffer, roles: Roles, most = 1_000_000, whole = false) {
  const how = whole ? () => null : undefined;
  const metadata = await parquetMetadataAsync(file);
  const builder = new LogBuilder(roles, TODAY);
  builder.begin('log', columnsOf(roles));
  for (const span of spansOf(metadata, most)) {
    builder.addCells(await parquetColumns({ file, metadata }, roles, span, how), span[0] + 1);
  }
  return builder.finish();
}

async function expectSame(file: AsyncBuffer, given: Record<string, unknown>) {
  const roles = readRoles(given);
  const wanted = await byTexts(file, roles);
  expect(await byColumns(file, roles)).toEqual(wanted);
  expect(await byColumns(file, roles, 333)).toEqual(wanted);
  expect(await byColumns(file, roles, 4000, true)).toEqual(wanted);
  return wanted;
}

/** Rows of every kind: open, without a start, of no day, twice, of unknown areas, with odd amounts. */
const MIXED = `SELECT
    CASE WHEN i % 50 = 0 THEN '' WHEN i % 7 = 0 THEN 'x' || (i // 2)
      WHEN i % 11 = 0 THEN '  穗' || lpad(i::VARCHAR, 6, '0') ELSE 'P' || lpad((i - i % 3)::VARCHAR, 8, '0') END AS no,
    CASE WHEN i % 13 = 0 THEN NULL WHEN i % 97 = 0 THEN DATE '1900-01-01'
      ELSE DATE '2023-01-01' + (i * 7 % 700)::INTEGER END AS received,
    CASE WHEN i % 4 = 0 THEN NULL ELSE DATE '2023-01-01' + (i * 7 % 700 - 3 + i % 90)::INTEGER END AS decided,
    CASE WHEN i % 9 = 0 THEN NULL WHEN i % 5 = 0 THEN ' 东 ' ELSE (['东', '西', '　北　', 'q'])[1 + i % 4] END AS area,
    (i % 6)::UTINYINT AS kind,
    ['granted', 'refused', 'withdrawn', NULL][1 + i % 4] AS outcome,
    CASE WHEN i % 8 = 0 THEN NULL ELSE (i / 7)::DECIMAL(12, 2) END AS fee,
    CASE WHEN i % 10 = 0 THEN NULL ELSE 'person ' || (i % 400) END AS who`;
const ROLES = {
  ...{ id: 'no', start: 'received', end: 'decided', area: 'area', type: 'kind' },
  ...{ outcome: 'outcome', amount: 'fee', subject: 'who', success: ['granted'] },
};

describe('a log of Parquet by its columns is the one by its texts', () => {
  it.each(['', ', ROW_GROUP_SIZE 2048, COMPRESSION zstd', ', COMPRESSION uncompressed'])(
    'of mixed rows, with nulls and dictionaries%s',
    async (how) => {
      const file = await written(`${MIXED} FROM range(9000) t(i)`, how);
      const log = await expectSame(file, ROLES);
      expect(log.cases.rows).toBeGreaterThan(1000);
      expect(log.setAside.map(({ reason }) => reason)).toEqual([
        'start-missing',
        'date-implausible',
        'after-extract',
        'end-before-start',
        'duplicate-id',
      ]);
      await expectSame(file, { ...ROLES, areas: ['东', 'q'], extract: '2024-06-30' });
      await expectSame(file, { ...ROLES, keep: ['duplicate-id', 'area-unknown'], areas: ['东'] });
      await expectSame(file, { start: 'received' });
    },
  );

  it('of moments with and without a zone, of seconds to nanoseconds', async () => {
    const at = `TIMESTAMP '2023-01-01 22:30:00' + INTERVAL (i * 37) HOUR`;
    for (const type of [
      'TIMESTAMP',
      'TIMESTAMPTZ',
      'TIMESTAMP_S',
      'TIMESTAMP_MS',
      'TIMESTAMP_NS',
    ]) {
      const rows = `SELECT i AS no, (${at})::${type} AS received,
        CASE WHEN i % 3 = 0 THEN NULL ELSE (${at} + INTERVAL (i % 40) DAY)::${type} END AS decided
        FROM range(300) t(i)`;
      const file = await written(rows);
      const log = await expectSame(file, { id: 'no', start: 'received', end: 'decided' });
      expect(log.cases.rows).toBe(300);
      // As words, as an id and as an amount they are their texts.
      const odd = { start: 'received', area: 'decided', id: 'decided', amount: 'no' };
      await expectSame(file, odd);
    }
  });

  it('of texts, numbers, lists and structs in every role', async () => {
    const rows = `SELECT CASE i % 4 WHEN 0 THEN strftime(d, '%Y/%-m/%-d') WHEN 1 THEN strftime(d, '%Y-%m-%d %H:%M:%S')
        WHEN 2 THEN strftime(d, '%Y年%-m月%-d日') ELSE strftime(d, '%Y%m%d') END AS received,
      strftime(DATE '2024-01-05' + i::INTEGER, '%Y%m%d')::INTEGER AS decided,
      CASE i % 5 WHEN 0 THEN 'soon' WHEN 1 THEN '1,200' WHEN 2 THEN NULL WHEN 3 THEN ' 7 ' ELSE '-0' END AS fee,
      [DATE '2024-01-01' + i::INTEGER] AS days, {'a': 'x', 'b': i % 3} AS both, i % 2 = 0 AS paid,
      (i / 3)::DOUBLE AS share, i::HUGEINT AS large, ('a' || i)::BLOB AS raw, (i % 3)::BIGINT AS kind,
      uuid() AS own, '{"a": 1}'::JSON AS told
      FROM (SELECT i, DATE '2024-01-01' + i::INTEGER AS d FROM range(200) t(i))`;
    const file = await written(rows);
    const log = await expectSame(file, { start: 'received', end: 'decided', amount: 'fee' });
    expect(log.cases.rows).toBe(160);
    for (const name of ['days', 'both', 'paid', 'share', 'large', 'raw', 'kind', 'own', 'told']) {
      const words = { start: 'received', area: name, type: name, subject: name };
      await expectSame(file, { ...words, id: name, keep: ['area-unknown'] });
      if (!['days', 'both', 'own', 'told', 'raw'].includes(name)) {
        await expectSame(file, { ...words, amount: name === 'paid' ? 'share' : name });
      }
    }
  });

  it('of moments of twelve bytes, as older programs write them', async () => {
    const days = [2_460_311, 2_460_312, 2_460_400];
    const moments = days.map((day, at) => {
      const bytes = new Uint8Array(12);
      new DataView(bytes.buffer).setBigUint64(0, BigInt(at) * 3_600_000_000_000n, true);
      new DataView(bytes.buffer).setUint32(8, day, true);
      return bytes;
    });
    const schema = [
      { name: 'root', num_children: 1 },
      {
        name: 'received',
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 12,
        repetition_type: 'REQUIRED',
      },
    ] as const;
    const buffer = parquetWriteBuffer({
      columnData: [{ name: 'received', data: moments }],
      schema: schema.map((one) => ({ ...one })),
    });
    // The writer knows this type by its length alone: 7 in the place of 3, in the schema and in the column.
    const bytes = new Uint8Array(buffer);
    const from = bytes.length - 8 - new DataView(buffer).getUint32(bytes.length - 8, true);
    for (let at = from; at < bytes.length - 8; at += 1) {
      if (bytes[at] === 0x15 && bytes[at + 1] === 0x0e) bytes[at + 1] = 0x06;
    }
    const log = await expectSame(bufferOf(bytes), { start: 'received' });
    expect([...log.cases.start]).toEqual(days.map((day) => day - 2_440_588));
  });

  it('of groups of which one has no row, and of no row at all', async () => {
    const none = await written(`${MIXED} FROM range(0) t(i)`);
    for (const by of [byTexts, byColumns]) {
      await expect(by(none, readRoles(ROLES))).rejects.toMatchObject({ code: 'log-no-rows' });
    }
    const file = await written(`${MIXED} FROM range(3000) t(i)`, ', ROW_GROUP_SIZE 2048');
    const metadata = await parquetMetadataAsync(file);
    const [first] = metadata.row_groups;
    if (first !== undefined) {
      const empty = { ...first, num_rows: 0n };
      metadata.row_groups.splice(1, 0, empty);
    }
    expect(spansOf(metadata, 1_000_000)).toEqual([
      [0, 2048],
      [2048, 3000],
    ]);
  });
});
