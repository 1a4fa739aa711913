import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { ownWords } from '../../i18n/own.ts';
import { ownPackage } from '../../intake/package/own-package.ts';
import { packageZip } from '../../intake/package/zip.ts';
import { asReadTable, readBook } from '../../intake/read-book.ts';
import { KNOWLEDGE, open } from '../../intake/test-tables.ts';
import { runAlone } from '../test-run.ts';

let folder = '';
const path = (name: string) => join(folder, name);

const run = (...args: string[]) => runAlone(args);

/** Saves the package of a table as the page does. */
async function save(name: string, table: string): Promise<void> {
  const book = await open('月报.csv', table);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  const own = ownPackage(tables, {
    ...{ name: 'own', statedBy: '统计局', day: '2026-11-27', knowledge: KNOWLEDGE },
    words: ownWords,
  });
  writeFileSync(path(name), packageZip(own));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-saved-'));
  await save('一.zip', '改革事项,地区,时间,收案数（件）,目标\n登记,东区,2024年1月,逾1.2万,6\n');
  await save('二.zip', '地区,时间,结案率（%）\n东区,2024年1月,95.5\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a package that the page saved as one file', () => {
  it('passes the checks', async () => {
    const { code, out } = await run('check', path('一.zip'));
    expect(code).toBe(0);
    expect(out).toContain('2 observations');
  });

  it('is built into a site, with another beside it, under no name of what readers open', async () => {
    const { code, err } = await run(
      ...['build', path('一.zip'), path('二.zip'), '--data-only', '-o', path('site')],
    );
    expect([code, err]).toEqual([0, expect.stringContaining('3 observations')]);
    const catalog = readCatalog(readFileSync(path('site/catalog.json'), 'utf8'));
    const names = catalog.packages.map(({ id }) => id);
    expect(names).toEqual([
      expect.stringMatching(/^own-[0-9a-f]{8}$/),
      expect.stringMatching(/^own-[0-9a-f]{8}$/),
    ]);
    for (const name of names) {
      expect(existsSync(path(`site/${name}/observations.parquet`))).toBe(true);
    }
    expect(JSON.stringify(catalog.sources)).toContain('统计局');
  });
});
