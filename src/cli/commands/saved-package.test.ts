import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { ownWords } from '../../i18n/own.ts';
import { withEdits } from '../../intake/package/edits.ts';
import { ownPackage } from '../../intake/package/own-package.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { NO_EDIT, NO_REFORM, type Said } from '../../intake/package/said.ts';
import { packageZip } from '../../intake/package/zip.ts';
import { asReadTable, readBook } from '../../intake/read-book.ts';
import { KNOWLEDGE, open } from '../../intake/test-tables.ts';
import { runAlone } from '../test-run.ts';

let folder = '';
const path = (name: string) => join(folder, name);
const DAY = '2026-11-27';

const run = (...args: string[]) => runAlone(args);

/** The package of a table as the page makes it. */
async function packageOf(table: string): Promise<OwnPackage> {
  const book = await open('月报.csv', table);
  const tables = readBook(book, KNOWLEDGE).map(({ reading }) => asReadTable(book, reading));
  return ownPackage(tables, {
    ...{ name: 'own', statedBy: '统计局', day: DAY, knowledge: KNOWLEDGE },
    words: ownWords,
  });
}

/** Saves the package of a table as the page does. */
async function save(name: string, table: string): Promise<void> {
  writeFileSync(path(name), packageZip(await packageOf(table)));
}

const LATE = '地区,时间,用时（天）\n东区,2026年1月,12\n东区,2026年2月,11\n西区,2026年2月,6\n';

/** Saves a package in which a reform, a target and its rule are told, and why it was missed. */
async function saveWithSaid(name: string): Promise<void> {
  const plain = await packageOf(LATE);
  const [indicator, missed] = [
    plain.indicators[0],
    plain.observations.find(({ asStated }) => asStated === '11'),
  ];
  if (indicator === undefined || missed === undefined) throw new Error('no figure');
  const rule = { basis: 'target', ruleBy: '政务办', ruleDate: '2025-12' } as const;
  const said: Said = {
    indicators: { [indicator.id]: { ...NO_EDIT, target: '10', by: '2026-02', ...rule } },
    reforms: {
      r1: {
        ...{ ...NO_REFORM, id: 'r1', name: { zh: '限时办结', en: '' }, aims: [indicator.id] },
        ...{ organisation: '政务办', start: '2026-02', source: '要点' },
      },
    },
    explanations: { [missed.id]: { reason: '系统切换', remedy: '增设窗口', by: '2026年6月' } },
  };
  const own = withEdits(plain, said, { words: ownWords, day: DAY });
  writeFileSync(path(name), packageZip(own, { plain, said }));
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

  it('keeps reform, target, rule and explanation, which were told beside the tables', async () => {
    await saveWithSaid('三.zip');
    const { code, err } = await run('build', path('三.zip'), '--data-only', '-o', path('told'));
    expect([code, err]).toEqual([0, expect.stringContaining('1 reform')]);
    const { reforms, indicators, packages } = readCatalog(
      readFileSync(path('told/catalog.json'), 'utf8'),
    );
    expect(packages).toHaveLength(1);
    expect(reforms).toMatchObject([{ name: { zh: '限时办结' }, start: '2026-02' }]);
    expect(reforms[0]?.aims).toEqual([indicators[0]?.id]);
    expect(indicators[0]?.verdict).toMatchObject({ basis: 'target', date: '2025-12' });
    const csv = readFileSync(path(`told/${packages[0]?.id}/observations.csv`), 'utf8');
    expect(csv.match(/target/g)?.length).toBeGreaterThanOrEqual(2);
    expect(csv).toContain('系统切换');
    // What the page goes on with is no second package of the site.
    expect(existsSync(path(`told/${packages[0]?.id}/said`))).toBe(false);
  });
});
