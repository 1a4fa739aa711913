import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asReadTable, readBook } from '../read-book.ts';
import { KNOWLEDGE, open } from '../test-tables.ts';
import { renamed } from './merge.ts';
import { ownPackage } from './own-package.ts';
import { WORDS } from './test-words.ts';
import { isPackageZip, packageZip, readPackageZip } from './zip.ts';

const TABLE =
  '改革事项,地区,时间,收案数（件）,目标\n登记,东区,2024年1月,逾1.2万,6\n登记,西区,2024年1月,3.5,6\n';

async function packageOf(text: string, synthetic = false) {
  const book = await open('一.csv', text);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  return ownPackage(tables, {
    ...{ name: 'own', statedBy: '统计局', day: '2026-11-27', knowledge: KNOWLEDGE, synthetic },
    words: WORDS,
  });
}

describe('a package as one file', () => {
  it('comes back as it was saved', async () => {
    const own = await packageOf(TABLE);
    const bytes = packageZip(own);
    expect(isPackageZip({ name: 'a.zip', bytes })).toBe(true);
    const read = readPackageZip({ name: 'a.zip', bytes });
    expect(read.name).toMatch(/^own-[0-9a-f]{8}$/);
    const back = renamed(read, 'own', { words: WORDS });
    expect(back.observations).toEqual(own.observations);
    expect(back.indicators).toEqual(own.indicators);
    expect(back.reforms).toEqual(own.reforms);
    expect(back.sources).toEqual(own.sources.map((one) => ({ ...one, note: one.note })));
    expect(back.charts).toEqual(own.charts);
    expect(packageZip(back)).toEqual(bytes);
  });

  it('still says that it is made up', async () => {
    const back = readPackageZip({ name: 'a.zip', bytes: packageZip(await packageOf(TABLE, true)) });
    expect(back.synthetic).toBe(true);
  });

  it('is refused where it is none, is damaged, or could not be published', async () => {
    const zip = (files: Record<string, string>) =>
      zipSync(
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
      );
    const code = (bytes: Uint8Array) => {
      try {
        readPackageZip({ name: 'a.zip', bytes });
      } catch (cause) {
        return (cause as { code: string }).code;
      }
      return null;
    };
    expect(code(zip({ 'a.csv': '1' }))).toBe('intake-no-package');
    expect(code(packageZip(await packageOf(TABLE)).slice(0, 300))).toBe('intake-damaged');
    const bomb = zip({ 'own/observations.csv': '0'.repeat(201e6), 'own/datapackage.json': '{}' });
    expect(code(bomb)).toBe('intake-bomb');
    expect(code(zip({ 'own/datapackage.json': '{}' }))).toBe('intake-package-faulty');
    expect(isPackageZip({ name: 'a.xlsx', bytes: zip({ 'xl/workbook.xml': '' }) })).toBe(false);
  });
});
