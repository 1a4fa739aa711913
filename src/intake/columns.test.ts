import { describe, expect, it } from 'vitest';
import { formFingerprint } from './mapping.ts';
import { readBook } from './read-book.ts';
import { KNOWLEDGE, lineOf, linesOf, open, sheetOf, tablesOf, workbook } from './test-tables.ts';

async function only(text: string, name = 't.csv') {
  const [table] = await tablesOf(name, text);
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('when a target is due', () => {
  it.each([
    ['完成期限', '2023年12月', '2023-12'],
    ['完成时限', '2023年12月底前', '2023-12'],
    ['办结期限', '2023/12/31', '2023-12-31'],
    ['目标完成时间', '2023年底', '2023'],
    ['计划完成时间', '2023年上半年', '2023-S1'],
    ['截止日期', '2023年12月31日前', '2023-12-31'],
  ])('reads %s %s', async (heading, cell, period) => {
    const lines = await linesOf(
      't.csv',
      `改革事项,改革前（天）,改革后（天）,目标（天）,${heading}\n登记,5,2,3,${cell}\n许可,9,4,3,${cell}\n`,
    );
    expect(lines.slice(0, 3)).toEqual(['t 5 天 baseline', 't 2 天', `t ${period} 3 天 target`]);
  });

  it('reads that of a table of indicators, and dates no figure by it', async () => {
    const text = '指标,目标值,完成期限,当前值\n办结率,95%,2024-12,91%\n满意率,98%,长期,97%\n';
    const { reading } = await only(text);
    expect(reading.facts.map(lineOf)).toEqual([
      '办结率 2024-12 95 % target',
      '办结率 91 %',
      '满意率 98 % target',
      '满意率 97 %',
    ]);
    // What is no date is named, and nothing else lost for it.
    expect(reading.cells.at(-1)?.[2]).toBe('unreadable');
  });

  it.each(['办结期限（工作日）', '完成时限（工作日）', '承诺时限（工作日）'])(
    'takes %s in days for a limit',
    async (heading) => {
      const text = `改革事项,改革前（工作日）,改革后（工作日）,${heading}\n登记,5,2,3\n许可,9,4,3\n`;
      expect((await linesOf('t.csv', text)).slice(0, 3)).toEqual([
        't 5 工作日 baseline',
        't 2 工作日',
        't 3 工作日 standard',
      ]);
    },
  );

  it('keeps an indicator that is called a limit', async () => {
    const text = '地区,办结期限（天）\n东区,5\n西区,4\n';
    expect(await linesOf('t.csv', text)).toEqual(['办结期限 990101 5 天', '办结期限 990102 4 天']);
  });
});

describe('columns that are headed alike', () => {
  it('tells them apart by number and says so', async () => {
    const { reading, guesses } = await only(
      '2024年办件情况\n地区,数量,数量\n东区,1,10\n西区,2,20\n',
    );
    expect(reading.facts.map(lineOf)).toEqual([
      '数量（1） 990101 2024 1',
      '数量（2） 990101 2024 10',
      '数量（1） 990102 2024 2',
      '数量（2） 990102 2024 20',
    ]);
    expect(guesses.find(({ about }) => about === 'same-heading')?.value).toBe(
      'B“数量（1）”、C“数量（2）”',
    );
  });

  it('by the rows above, which say more', async () => {
    const upper = '甲类,,乙类,\n';
    expect(await linesOf('t.csv', `地区,${upper},数量,同比,数量,同比\n东区,1,5%,10,6%\n`)).toEqual([
      '甲类 990101 1',
      '甲类 990101 5 % change',
      '乙类 990101 10',
      '乙类 990101 6 % change',
    ]);
    expect(await linesOf('t.csv', '地区,本月,累计\n,数量,数量\n东区,1,10\n西区,2,20\n')).toEqual([
      '本月·数量 990101 1',
      '累计·数量 990101 10',
      '本月·数量 990102 2',
      '累计·数量 990102 20',
    ]);
  });

  it('by their units, and with what belongs to each', async () => {
    expect(await linesOf('t.csv', '地区,贷款（户）,贷款（万元）\n东区,7,10\n')).toEqual([
      '贷款（户） 990101 7 户',
      '贷款（万元） 990101 100000 元',
    ]);
    expect(await linesOf('t.csv', '地区,数量,同比,数量,同比\n东区,7,1%,8,2%\n')).toEqual([
      ...['数量（1） 990101 7', '数量（1） 990101 1 % change'],
      ...['数量（2） 990101 8', '数量（2） 990101 2 % change'],
    ]);
  });

  it('keeps the names that its reader gave each of them for the next month', async () => {
    const next = '2024年2月\n地区,数量,数量\n东区,3,30\n';
    const { reading } = await only('2024年1月\n地区,数量,数量\n东区,1,10\n');
    const columns = reading.mapping.columns.map((one, at) =>
      at === 0 ? one : { ...one, indicator: at === 1 ? '收件' : '办结' },
    );
    const saved = [{ ...reading.mapping, columns }];
    const [table] = readBook(await open('t.csv', next), KNOWLEDGE, saved);
    expect(table?.reading.facts.map(lineOf)).toEqual([
      '收件 990101 2024-02 3',
      '办结 990101 2024-02 30',
    ]);
    expect(formFingerprint(columns)).toBe(formFingerprint(table?.reading.mapping.columns ?? []));
  });
});

describe('columns that add up others', () => {
  const TEXT = '2024年各区收案数\n单位：件\n月份,东区,西区,合计\n1月,12,15,27\n2月,10,11,21\n';

  it.each(['合计', '全市', '总计', '全市合计'])(
    'takes %s for the whole of the places',
    async (name) => {
      const { reading } = await only(TEXT.replace('合计', name));
      expect(reading.facts.map(({ area }) => area?.code)).toEqual([
        ...['990101', '990102', '990101', '990102'],
      ]);
      expect(reading.wholes.map(lineOf)).toEqual(['收案数 2024-01 27 件', '收案数 2024-02 21 件']);
      expect(reading.cells.at(-1)).toEqual(['label', 'figure', 'figure', 'aside']);
    },
  );

  it('leaves out the sum of some, and knows places that no list has', async () => {
    const { reading } = await only(
      '甲市收案数\n月份,长堤街道,短堤街道,小计,合计\n2024年1月,12,15,27,40\n',
    );
    expect(reading.facts.map(lineOf)).toEqual([
      '甲市收案数 长堤街道 2024-01 12',
      '甲市收案数 短堤街道 2024-01 15',
    ]);
    expect(reading.wholes.map(lineOf)).toEqual(['甲市收案数 990100 2024-01 40']);
  });

  it('under the name of an indicator', async () => {
    const { reading } = await only('月份,收案数,,\n,东区,西区,合计\n2024年1月,12,15,27\n');
    expect(reading.wholes.map(lineOf)).toEqual(['收案数 2024-01 27']);
  });

  it('leaves a sum of months out, with the reason, and keeps that of kinds', async () => {
    const { reading, guesses } = await only('收案数\n地区,2024年1月,2024年2月,合计\n东区,1,2,3\n');
    expect(reading.facts).toHaveLength(2);
    expect(guesses.at(-1)).toMatchObject({ value: 'ignore', reason: 'total-column' });
    expect(await linesOf('t.csv', '地区,民事,刑事,合计\n东区,1,2,3\n')).toHaveLength(3);
  });
});

describe('the digits of a series', () => {
  const lastDigits = async (rows: readonly (readonly (string | number | null)[])[]) => {
    const [table] = await tablesOf('t.xlsx', workbook({ 表: sheetOf(rows) }));
    const { facts = [], repairs = [] } = table?.reading ?? {};
    return { digits: facts.map(({ lastDigit }) => lastDigit), repairs };
  };

  it('are those of all its columns and rows', async () => {
    const { digits, repairs } = await lastDigits([
      ['地区', '2024年1月办结率（%）', '2024年2月办结率（%）', '收件数（件）'],
      ['东区', 95.9, 96, 100],
      ['西区', 97, 97.4, 120],
    ]);
    expect(digits).toEqual([null, 0.1, null, 0.1, null, null]);
    expect(repairs).toEqual([{ code: 'noughts', count: 2 }]);
  });

  it('hold in a unit with its power of ten, and not for figures with words', async () => {
    const { digits } = await lastDigits([
      ['地区', '投资（亿元）'],
      ['东区', 1.25],
      ['西区', 3],
      ['南城区', '近3'],
    ]);
    expect(digits).toEqual([1e6, 1e6, 1e8]);
  });

  it('are not those that arithmetic left, nor of one among many', async () => {
    const rows = (...cells: number[]) => [
      ['月份', '平均用时（天）'],
      ...cells.map((cell, at) => [`2024年${at + 1}月`, cell]),
    ];
    expect((await lastDigits(rows(5.333333333, 6, 7.125678912))).repairs).toEqual([]);
    expect((await lastDigits(rows(5, 6, 7.5, 8, 9, 10, 11, 12))).repairs).toEqual([]);
  });
});
