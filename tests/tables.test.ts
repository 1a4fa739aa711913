import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../src/intake/open-file.ts';
import { readBook } from '../src/intake/read-book.ts';
import { tallyOf } from '../src/intake/reading.ts';
import { KNOWLEDGE, lineOf } from '../src/intake/test-tables.ts';
import { OFFICE_TABLES } from './tables/tables.ts';

const FOLDER = join(import.meta.dirname, 'tables', 'files');
const FILES = readdirSync(FOLDER);

/** A file's figures, a line each, and what became of the rows of its tables. */
async function readFile(file: string) {
  const bytes = Uint8Array.from(readFileSync(join(FOLDER, file)));
  // Where nothing else names an indicator, the file does.
  const book = await openFile({ name: `t.${file.split('.').at(-1)}`, bytes });
  const tables = readBook(book, KNOWLEDGE);
  return {
    figures: tables.flatMap(({ reading }) => reading.facts.map(lineOf)),
    tally: tallyOf(tables.flatMap(({ reading }) => reading.rows)),
    hidden: book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

describe('files of offices, as two programs write them (scripts/table-files.ts)', () => {
  it.each(OFFICE_TABLES.map((table) => [table.name, table] as const))('%s', async (name, table) => {
    const files = FILES.filter((file) => file.startsWith(`${name}.`));
    expect(files.length, name).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { figures, tally, hidden } = await readFile(file);
      expect.soft(figures, file).toEqual(table.figures);
      expect.soft(tally, file).toEqual(table.tally);
      expect.soft(hidden, file).toEqual(table.hiddenSheet === undefined ? [] : [table.hiddenSheet]);
    }
  });
});
