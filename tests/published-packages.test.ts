import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCsv } from '../src/catalog/csv.ts';
import { TABLES } from '../src/catalog/tables/tables.ts';
import { buildData } from '../src/cli/data/build-data.ts';
import { codeWords } from '../src/i18n/codes.ts';
import { PUBLISHED, type Published, type PublishedResource } from './data-package-profile.ts';

// It builds the real data, and asks a database.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..');
let folder = '';
let packages: Published[] = [];

const read = (name: string, file: string) => readFileSync(join(folder, 'data', name, file));
const rowsOf = (name: string, { path }: PublishedResource) =>
  readCsv(path, read(name, path).toString('utf8'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-published-'));
  // The examples of a new package among them: codes of every kind.
  const from = [join(ROOT, 'data'), join(ROOT, 'template')];
  const template = JSON.parse(readFileSync(join(ROOT, 'template/datapackage.json'), 'utf8'));
  const example = join(folder, 'example');
  const { cpSync } = await import('node:fs');
  cpSync(from[1] ?? '', example, { recursive: true });
  writeFileSync(
    join(example, 'datapackage.json'),
    JSON.stringify({ ...template, name: 'example', title: 'Example', title_zh: '示例' }),
  );
  const { problems } = await buildData([from[0] ?? '', example], join(folder, 'data'));
  expect(problems).toEqual([]);
  packages = readdirSync(join(folder, 'data'))
    .filter((name) => !name.endsWith('.json'))
    .map((name) => v.parse(PUBLISHED, JSON.parse(read(name, 'datapackage.json').toString())));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a cell must be by its field. */
function holds(
  cell: string,
  { type, constraints = {} }: PublishedResource['schema']['fields'][number],
) {
  if (cell === '') return constraints.required !== true;
  const number = Number(cell);
  if (type === 'number' && Number.isNaN(number)) return false;
  if (type === 'integer' && !Number.isInteger(number)) return false;
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
  const { enum: codes, pattern, minimum, maximum } = constraints;
  if (codes !== undefined && !codes.includes(cell)) return false;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return false;
  if (type === 'string' || type === 'date') return true;
  return number >= (minimum ?? number) && number <= (maximum ?? number);
}

describe('published packages', () => {
  it('hold tables that are what their schemas say, byte by byte and cell by cell', () => {
    const given = [...readdirSync(join(ROOT, 'data')), 'example'];
    expect(packages.map(({ name }) => name).sort()).toEqual(given.sort());
    for (const { name, resources } of packages) {
      for (const resource of resources) {
        const bytes = read(name, resource.path);
        expect(bytes.length).toBe(resource.bytes);
        const hash = createHash('sha256').update(bytes).digest('hex');
        expect(`sha256:${hash}`).toBe(resource.hash);
        const { columns, rows } = rowsOf(name, resource);
        expect(columns).toEqual(resource.schema.fields.map((one) => one.name));
        const wrong = rows.flatMap(({ cells }) =>
          resource.schema.fields
            .filter((field) => !holds(cells[field.name] ?? '', field))
            .map((field) => `${name}/${resource.name}: ${field.name}: ${cells[field.name]}`),
        );
        expect(wrong).toEqual([]);
      }
    }
  });

  it('have keys that are unique, and references that lead somewhere', () => {
    let references = 0;
    for (const { name, resources } of packages) {
      for (const resource of resources) {
        const { primaryKey, foreignKeys = [] } = resource.schema;
        const { rows } = rowsOf(name, resource);
        const valuesOf = (all: typeof rows, [column = '']: readonly string[]) =>
          all.map(({ cells }) => cells[column] ?? '');
        if (primaryKey) expect(new Set(valuesOf(rows, primaryKey)).size).toBe(rows.length);
        for (const { fields, reference } of foreignKeys) {
          const target = resources.find(
            (one) => one.name === (reference.resource ?? resource.name),
          );
          const known = new Set(
            valuesOf(rowsOf(name, target as PublishedResource).rows, reference.fields),
          );
          expect(valuesOf(rows, fields).filter((one) => one !== '' && !known.has(one))).toEqual([]);
          references += 1;
        }
      }
    }
    expect(references).toBeGreaterThan(10);
  });

  it('say every code in words of both languages', () => {
    const silent = Object.values(TABLES).flatMap(({ name, columns }) =>
      columns.flatMap((column) =>
        (column.enum ?? [])
          .filter((code) => !codeWords(name, column.name, code)?.zh)
          .map((code) => `${name}.${column.name}: ${code}`),
      ),
    );
    expect(silent).toEqual([]);
    const book = rowsOf(
      'example',
      packages.find((one) => one.name === 'example')?.resources.at(-1) as PublishedResource,
    );
    expect(book.rows.map(({ cells }) => cells)).toContainEqual({
      table: 'observations',
      column: 'UNIT_MEASURE',
      code: 'WORKING_DAY',
      zh: '工作日',
      en: 'working days',
    });
    expect(book.rows.every(({ cells }) => cells.zh !== '' && cells.en !== '')).toBe(true);
  });

  it('are one zip with the same files', () => {
    for (const { name, resources } of packages) {
      const files = unzipSync(read(name, `${name}.zip`));
      for (const path of [...resources.map((one) => one.path), 'datapackage.json']) {
        expect(Buffer.from(files[`${name}/${path}`] ?? [])).toEqual(read(name, path));
      }
      for (const file of ['README.md', 'load.R', 'load.py', 'load.sql', 'load-excel.pq']) {
        expect(files[`${name}/${file}`]?.length).toBeGreaterThan(0);
      }
    }
  });

  it('are loaded by their snippet in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const { name, resources } of packages) {
      const path = join(folder, 'data', name);
      const sql = Buffer.from(unzipSync(read(name, `${name}.zip`))[`${name}/load.sql`] ?? []);
      await connection.run(
        `SET file_search_path = '${path}'; CREATE SCHEMA "${name}"; USE "${name}"; ${sql}`,
      );
      const first = resources[0] as PublishedResource;
      const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${first.name}`);
      expect(reader.getRows()).toEqual([[rowsOf(name, first).rows.length]]);
    }
  });

  // No Excel is here to run it: what a mistake in it would be is looked for.
  it('have a query for Excel, a table each, that types what it has emptied', () => {
    const listed = (text = '') => [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    for (const { name, resources } of packages) {
      const all = Buffer.from(unzipSync(read(name, `${name}.zip`))[`${name}/load-excel.pq`] ?? []);
      const queries = all
        .toString('utf8')
        .split(/^(?=let$)/m)
        .slice(1);
      expect(queries.length).toBe(resources.filter((one) => one.name in TABLES).length);
      for (const query of queries) {
        const emptied = listed(/Replacer\.ReplaceValue, \{(.*?)\}\)/.exec(query)?.[1]);
        const typed = listed(/TransformColumnTypes\(Blank, \{(.*)\}, "en-US"\)/.exec(query)?.[1]);
        expect(typed).toEqual(emptied);
        for (const [open, close] of ['()', '{}', '[]']) {
          expect(query.split(open ?? '').length).toBe(query.split(close ?? '').length);
        }
      }
    }
  });
});
