import { describe, expect, it } from 'vitest';
import { targetRows } from '../../compare/targets.ts';
import { verdictRows } from '../../compare/verdict-rows.ts';
import { ownWords } from '../../i18n/own.ts';
import { withEdits } from '../../intake/package/edits.ts';
import { mergePackages, renamed } from '../../intake/package/merge.ts';
import { NO_EDIT, NO_REFORM, type Said } from '../../intake/package/said.ts';
import { packageZip, readBeside, readPackageZip } from '../../intake/package/zip.ts';
import { Desk } from './desk.ts';
import type { OpenedBook } from './opened-table.ts';
import { ownIndex, packageOf } from './own-index.ts';
import { inSaidUnits, saidUnits, unitChanges } from './unit-change.ts';

const knowledge = { areas: [], units: [] };
const same = (book: OpenedBook) => book;
const given = { words: ownWords, day: '2026-11-27' };
const tableOf = (month: string, values: readonly number[], unit = '天') =>
  `地区,时间,平均用时（${unit}）\n${values.map((value, at) => `${'甲乙丙'[at]}区,2024年${month}月,${value}\n`).join('')}`;

async function opened(file: string, text: string) {
  const desk = new Desk();
  const bytes = new TextEncoder().encode(text);
  const book = await desk.answer({
    kind: 'open',
    file: { name: file, bytes },
    knowledge,
    saved: [],
  });
  return { desk, book };
}
const packed = (books: readonly OpenedBook[]) => {
  const own = packageOf(books, { name: 'own', statedBy: '', knowledge, ...given });
  if (own === null) throw new Error('no figures');
  return own;
};
const symbolsOf = (own: ReturnType<typeof packed>) => {
  const units = new Map(own.units.map(({ code, symbol }) => [code, symbol.zh]));
  return [...new Set(own.observations.map(({ unit }) => units.get(unit)))];
};

/** January, in whose form the reader says another unit, a target, a rule and a reform. */
async function january() {
  const first = await opened('1.csv', tableOf('1', [12, 9, 7]));
  const id = packed([first.book]).indicators[0]?.id ?? '';
  const units = saidUnits([first.book], { indicators: {} }, id, '工作日').get(id) ?? {};
  let { book } = first;
  for (const { table, mapping } of unitChanges([book], id, '工作日')) {
    book = await first.desk.answer({ kind: 'again', table, mapping });
  }
  const rule = { basis: 'target', ruleBy: '政务办', ruleDate: '2023' } as const;
  const edit = { ...NO_EDIT, ...rule, units, target: '8', polarity: 'less' as const };
  const reform = {
    ...NO_REFORM,
    id: 'r-1',
    name: { zh: '一网通办', en: '' },
    start: '2023',
    aims: [id],
  };
  const said: Said = { indicators: { [id]: edit }, reforms: { 'r-1': reform }, explanations: {} };
  return { book, said, id };
}

function expectAll(own: ReturnType<typeof packed>) {
  expect(symbolsOf(own)).toEqual(['工作日']);
  expect(own.indicators).toHaveLength(1);
  expect(own.reforms.map(({ name }) => name.zh)).toEqual(['一网通办']);
  const index = ownIndex(own, 'x');
  const rows = targetRows(index, given.day).map(({ reached, last }) => [reached, last?.period]);
  expect(rows).toEqual([
    ['missed', '2024-02'],
    ['missed', '2024-02'],
    ['met', '2024-02'],
  ]);
  expect(verdictRows(index)).toHaveLength(3);
}

describe('what a reader says of an indicator', () => {
  it('is said of a further file of the form, in the same session', async () => {
    const { book, said } = await january();
    const { desk, book: read } = await opened('2.csv', tableOf('2', [11, 10, 6]));
    const next = await inSaidUnits(read, same, said, (ask) => desk.answer(ask));
    expectAll(withEdits(packed([book, next]), said, given));
  });

  it('is said of a further file after a saved package was opened again', async () => {
    const { book, said } = await january();
    const plain = packed([book]);
    const bytes = packageZip(withEdits(plain, said, given), { said, plain });
    const file = { name: 'a.zip', bytes };
    expect(readPackageZip(file).reforms).toHaveLength(1);
    const beside = readBeside(file);
    expect(beside?.said).toEqual(said);
    const { desk, book: read } = await opened('2.csv', tableOf('2', [11, 10, 6]));
    const next = await inSaidUnits(read, same, beside?.said ?? said, (ask) => desk.answer(ask));
    const base = renamed(beside?.plain ?? plain, 'own', given);
    expect(base.reforms).toEqual([]);
    const both = mergePackages(base, packed([next]), given);
    expectAll(withEdits(both, beside?.said ?? said, given));
  });

  it('is not said of a table that gives yet another unit', async () => {
    const { said } = await january();
    const { desk, book } = await opened('2.csv', tableOf('2', [11, 10, 6], '小时'));
    const next = await inSaidUnits(book, same, said, (ask) => desk.answer(ask));
    expect(symbolsOf(packed([next]))).toEqual(['小时']);
  });

  it('goes on from the unit that tables give when it is said anew', async () => {
    const { book, said, id } = await january();
    expect(saidUnits([book], said, id, '个月').get(id)).toEqual({ 天: '个月' });
  });

  it('leaves a rule with its indicator where a table of it is merged in', async () => {
    const { book, said } = await january();
    const { indicators } = mergePackages(
      withEdits(packed([book]), said, given),
      packed([book]),
      given,
    );
    expect(indicators[0]?.verdict?.basis).toBe('target');
  });
});
