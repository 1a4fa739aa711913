import { expect, it } from 'vitest';
import { growthRows } from '../../compare/growth.ts';
import { ownWords } from '../../i18n/own.ts';
import { KNOWLEDGE } from '../../intake/test-tables.ts';
import { waysDocument } from '../../parts/report/report.ts';
import { Desk } from './desk.ts';
import { ownIndex, packageOf } from './own-index.ts';

const DAY = '2026-05-01';

async function indexOf(text: string) {
  const file = { name: '月报.csv', bytes: new TextEncoder().encode(text) };
  const book = await new Desk().answer({ kind: 'open', file, knowledge: KNOWLEDGE, saved: [] });
  const given = { name: 'own', statedBy: '', day: DAY, knowledge: KNOWLEDGE, words: ownWords };
  const own = packageOf([book], given);
  if (own === null) throw new Error('no package');
  return ownIndex(own, '');
}

it('draws the whole of a city first, and says how many of its rows it leaves out', async () => {
  const places = Array.from({ length: 30 }, (_, at) => `${String.fromCodePoint(0x4e00 + at)}街道`);
  const rows = places.map((name, at) => `${name},${at + 1},${at + 2}`);
  const index = await indexOf(
    `甲市2026年办件情况\n地区,1月,2月\n${rows.join('\n')}\n合计,465,495\n`,
  );
  const ways = waysDocument(index, growthRows(index), DAY);
  const labels = ways?.encodings.groups.map(({ label }) => label.zh) ?? [];
  expect(labels).toHaveLength(24);
  expect(labels[0]).toContain('甲市');
  expect(ways?.notes.map(({ zh }) => zh)).toEqual(['共31行，此处列24行；各行数字见下表。']);
});

it('has a way for a line however long it is', async () => {
  const months = Array.from(
    { length: 120 },
    (_, at) => `${2016 + Math.floor(at / 12)}年${(at % 12) + 1}月,${at}`,
  );
  const index = await indexOf(`月份,收件数（件）\n${months.join('\n')}\n`);
  const ways = waysDocument(index, growthRows(index), DAY);
  expect(ways?.notes).toEqual([]);
  expect(ways?.rows.filter(({ role }) => role === 'actual')).toHaveLength(13);
});
