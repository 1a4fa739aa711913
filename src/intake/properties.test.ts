import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../base/csv-text.ts';
import { differenceOf } from './difference.ts';
import { formFingerprint } from './mapping.ts';
import { readBook } from './read-book.ts';
import { tallyOf } from './reading.ts';
import { KNOWLEDGE, lineOf, open, tablesOf } from './test-tables.ts';

const PLACES = ['东区', '西区', '南城区'];
const MONTHS = Array.from({ length: 12 }, (_, at) => `2023年${at + 1}月`);
const figure = fc.integer({ min: 2101, max: 99_999 });
const cell = fc.oneof(
  figure.map(String),
  fc.constantFrom(
    '',
    '—',
    '无',
    '逾110万',
    '22-50',
    '95%',
    '(12)',
    '#DIV/0!',
    '合计',
    '注：说明',
    '2024年3月',
    '东区',
    '0012',
    '<b>',
    '=1+1',
    '单位：件',
  ),
  fc.string({ maxLength: 8 }),
);
const sum = (tally: Readonly<Record<string, number>>) =>
  Object.values(tally).reduce((a, b) => a + b, 0);

it('accounts for every row and every filled cell, whatever a table holds', async () => {
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = csvText(rows);
      const book = await open('t.csv', text).catch(() => null);
      if (book === null) return;
      for (const { sheet, reading } of readBook(book, KNOWLEDGE)) {
        const { top, bottom, left, right } = reading.mapping.region;
        expect(sum(tallyOf(reading.rows))).toBe(bottom - top + 1);
        const filled = sheet.rows
          .slice(top, bottom + 1)
          .flatMap((cells) => cells.slice(left, right + 1))
          .filter(({ kind }) => kind !== 'empty').length;
        const tally = tallyOf(reading.cells.flat());
        expect(sum(tally)).toBe(filled);
        expect(tally.figure ?? 0).toBe(reading.facts.length);
      }
    }),
    { numRuns: 150, seed: 11 },
  );
});

it('reads wide and long tables of the same figures alike', async () => {
  const places = fc.integer({ min: 1, max: 3 });
  const months = fc.integer({ min: 2, max: 12 });
  const figures = fc.array(figure, { minLength: 36, maxLength: 36 });
  await fc.assert(
    fc.asyncProperty(places, months, figures, async (p, m, values) => {
      const [areas, periods] = [PLACES.slice(0, p), MONTHS.slice(0, m)];
      const at = (a: number, t: number) => String(values[a * 12 + t]);
      const wide = [
        ['地区', ...periods],
        ...areas.map((area, a) => [area, ...periods.map((_, t) => at(a, t))]),
      ];
      const long = [
        ['地区', '时间', '数值'],
        ...areas.flatMap((area, a) => periods.map((period, t) => [area, period, at(a, t)])),
      ];
      const across = [
        ['月份', ...areas],
        ...periods.map((period, t) => [period, ...areas.map((_, a) => at(a, t))]),
      ];
      const [first, ...others] = await Promise.all(
        [wide, long, across].map(async (rows) => {
          const tables = await tablesOf('收案数.csv', csvText(rows));
          return tables.flatMap(({ reading }) => reading.facts.map(lineOf)).sort();
        }),
      );
      expect(first).toHaveLength(p * m);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 40, seed: 12 },
  );
});

it('knows next month’s file by its headings, and says what is new, changed and gone', async () => {
  const [old] = await tablesOf('a.csv', '地区,2024年1月,2024年2月\n东区,1,2\n西区,3,4\n');
  const book = await open('b.csv', '地区,2024年1月,2024年2月,2024年3月\n东区,1,9,5\n');
  if (old === undefined) throw new Error('no table');
  const saved = { ...old.reading.mapping, indicator: '收案数', unit: '件' };
  const [now] = readBook(book, KNOWLEDGE, [saved]);
  expect(now?.guesses[0]?.reason).toBe('remembered');
  expect(formFingerprint(now?.reading.mapping.columns ?? [])).toBe(formFingerprint(saved.columns));
  expect(now?.reading.mapping).toMatchObject({ indicator: '收案数', unit: '件' });
  const before = old.reading.facts.map((fact) => ({ ...fact, indicator: '收案数', unit: '件' }));
  const { added, changed, gone, same } = differenceOf(before, now?.reading.facts ?? []);
  expect(added.map(({ period }) => period)).toEqual(['2024-03']);
  expect(changed.map(({ old: was, now: is }) => [was.stated, is.stated])).toEqual([['2', '9']]);
  expect(gone).toHaveLength(2);
  expect(same).toBe(1);
});

it('takes nothing for gone because a form tells of another month', async () => {
  const form = (month: number, rows: string) =>
    `2024年${month}月各区情况\n地区,收案数（件）\n${rows}`;
  const [old] = await tablesOf('a.csv', form(6, '东区,1\n西区,3\n南城区,4\n'));
  const [now] = await tablesOf('b.csv', form(7, '东区,2\n西区,3\n新城区,5\n'));
  const found = differenceOf(old?.reading.facts ?? [], now?.reading.facts ?? []);
  expect(found.added).toHaveLength(3);
  expect(found.gone.map(lineOf)).toEqual(['收案数 990103 2024-06 4 件']);
  expect(found.passed).toEqual([{ period: '2024-06', count: 2 }]);
});

it('reads hostile text within bounds', async () => {
  const long = 'a'.repeat(200_000);
  const text = `地区,收案数,${long}\n东区,5,${'9'.repeat(100_000)}\n西区,6,"${'('.repeat(50_000)}"\n`;
  const [table] = await tablesOf('t.csv', text);
  expect(table?.reading.facts.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\x03\x04', '<table>', 'PAR1'),
      async (bytes, mark) => {
        const content = Uint8Array.from([...new TextEncoder().encode(mark), ...bytes]);
        await open('t.xls', content).then(
          (book) => readBook(book, KNOWLEDGE),
          (error: unknown) => {
            expect(error).toMatchObject({ name: 'YardstickError' });
          },
        );
      },
    ),
    { numRuns: 100, seed: 13 },
  );
});
