import { expect, it } from 'vitest';
import { lineOf, sheetOf, tablesOf, workbook } from './test-tables.ts';

/** The figures of a table, those of its wholes, and what its rows are. */
async function read(text: string) {
  const [table] = await tablesOf('t.csv', text);
  if (table === undefined) throw new Error('no table');
  const { facts, wholes, rows } = table.reading;
  return { facts: facts.map(lineOf), wholes: wholes.map(lineOf), rows };
}

const HEAD = '甲市2024年各区投诉情况\n地区,投诉量（件）\n';

it('takes the sum of some rows for that of none, wherever it stands', async () => {
  const rows = ['东区,10', '西区,20', '老城区小计,30', '南城区,30', '全市合计,61'];
  for (const name of ['老城区小计', '小计', '老城区合计', '其中：']) {
    const text = HEAD + rows.join('\n').replace('老城区小计', name);
    const { facts, wholes, rows: states } = await read(text);
    expect(facts, name).toEqual([
      '投诉量 990101 2024 10 件',
      '投诉量 990102 2024 20 件',
      '投诉量 990103 2024 30 件',
    ]);
    expect(wholes, name).toEqual(['投诉量 990100 2024 61 件']);
    expect(states.slice(4), name).toEqual(['subtotal', 'used', 'total']);
  }
});

it('keeps the sum of the groups of one place', async () => {
  const { wholes } = await read(
    '2024年投诉情况\n地区,分组,投诉量（件）\n东区,甲类,10\n东区,乙类,20\n东区,小计,30\n西区,甲类,5\n西区,乙类,6\n西区,小计,11\n',
  );
  expect(wholes).toEqual(['投诉量 990101 2024 30 件', '投诉量 990102 2024 11 件']);
});

it('does not take a total for the place of the code above it', async () => {
  const { facts, wholes } = await read(
    '2024年各区情况\n区划代码,地区,投诉量（件）,满意率（%）\n990101,东区,10,90\n990102,西区,20,—\n,合计,30,95\n',
  );
  expect(facts.some((one) => one.startsWith('满意率 990102'))).toBe(false);
  expect(wholes).toEqual(['投诉量 2024 30 件', '满意率 2024 95 %']);
});

it('does not take a place without a code for that of the row above', async () => {
  const { facts } = await read(
    '2024年各区情况\n区划代码,地区,投诉量（件）\n990101,东区,10\n990102,西区,20\n,新城区,30\n',
  );
  expect(facts).toEqual([
    '投诉量 990101 2024 10 件',
    '投诉量 990102 2024 20 件',
    '投诉量 新城区 2024 30 件',
  ]);
});

it('keeps an indicator that is called a sum', async () => {
  const { facts } = await read('指标,2022年,2023年\n收入合计,12,13\n支出合计,10,11\n');
  expect(facts).toHaveLength(4);
});

it('keeps to its decimals what a cell shows: 99.0', async () => {
  const sheet = sheetOf([
    ['2024年各区情况', null],
    ['地区', '满意率（%）'],
    ['东区', 99],
    ['西区', 98.7],
  ]);
  Object.assign(sheet.B3 ?? {}, { z: '0.0' });
  const [table] = await tablesOf('t.xlsx', workbook({ 表: sheet }));
  expect(table?.reading.facts.map(({ stated }) => stated)).toEqual(['99.0', '98.7']);
  expect(table?.reading.facts.map(({ lastDigit }) => lastDigit)).toEqual([0.1, null]);
});

it('takes a numbered note for a note', async () => {
  const { rows } = await read(`${HEAD}东区,10\n西区,20\n注：1. 一\n2. 数据来源：某系统\n`);
  expect(rows.slice(-2)).toEqual(['note', 'note']);
});
