import { describe, expect, it } from 'vitest';
import { linesOf, open, sheetOf, tablesOf, workbook } from './test-tables.ts';

const one = (cell: string) => `地区\t收案数\n东区\t${cell}\n西区\t1\n南城区\t2\n`;

describe('values of cells', () => {
  it.each([
    ['1,234', '1234'],
    ['５６．７', '56.7'],
    ['(12)', '-12'],
    ['1.2万', '12000'],
    ['3.4亿', '340000000'],
    ['逾110万', '>1100000'],
    ['近20', '~<20'],
    ['约30', '~30'],
    ['≥90', '>=90'],
    ['22-50', '22…50'],
  ])('reads %j', async (cell, said) => {
    expect((await linesOf('t.tsv', one(cell)))[0]).toBe(`收案数 990101 ${said}`);
  });

  it.each([
    ['近6000', 1000],
    ['约4500', 100],
    ['约30', 10],
    ['约32', null],
    ['近110万', 100_000],
    ['逾6000', null],
  ])('takes %s to be given to its last digit but noughts', async (cell, digit) => {
    const [table] = await tablesOf('t.tsv', one(cell));
    expect(table?.reading.facts[0]?.lastDigit).toBe(digit);
  });

  it.each(['—', '/', '无', '暂无', 'N/A'])('keeps the word %j of what is absent', async (cell) => {
    const [table] = await tablesOf('t.tsv', one(cell));
    expect(table?.reading.facts).toHaveLength(2);
    expect(table?.reading.cells[1]?.[1]).toBe('absent');
  });

  it('does not make a column text for one wrong cell, and names it', async () => {
    const [table] = await tablesOf('t.tsv', one('见附件'));
    expect(table?.reading.cells[1]?.[1]).toBe('unreadable');
    expect(table?.reading.facts).toHaveLength(2);
  });

  it('takes the last value of a formula and says so; a failed one is named', async () => {
    const sheet = sheetOf([
      ['地区', '收案数'],
      ['东区', 5],
      ['西区', 6],
      ['南城区', 1],
    ]);
    sheet.B2 = { t: 'n', v: 5, f: 'SUM(D1:D9)' };
    sheet.B3 = { t: 'e', v: 7, f: '1/0' };
    const [table] = await tablesOf('t.xlsx', workbook({ 表: sheet }));
    expect(table?.reading.facts[0]).toMatchObject({ formula: true, quantity: { value: 5 } });
    expect(table?.reading.cells[2]?.[1]).toBe('error');
    expect(table?.reading.repairs).toEqual([{ code: 'formulas', count: 1 }]);
  });

  it('reads days and shares as the workbook shows them', async () => {
    const sheet = sheetOf([
      ['日期', '办结率'],
      [45292, 0.955],
      [45323, 0.96],
    ]);
    for (const cell of ['A2', 'A3']) sheet[cell] = { ...sheet[cell], z: 'yyyy"年"m"月"' };
    for (const cell of ['B2', 'B3']) sheet[cell] = { ...sheet[cell], z: '0.0%' };
    expect(await linesOf('t.xlsx', workbook({ 表: sheet }))).toEqual([
      '办结率 2024-01 95.5 %',
      '办结率 2024-02 96 %',
    ]);
  });

  it.each([
    ['[$-409]#,##0', '56,167'],
    ['[$-804]#,##0.00', '56,167.00'],
    ['[$-F800]General', '56167'],
    ['[DBNum1][$-804]General', '56167'],
    ['[$¥-804]#,##0', '¥56,167'],
    ['[$$-409]#,##0', '$56,167'],
    ['"[$-409]"#,##0', '[$-409]56,167'],
  ])('shows a number as %s does, without a currency of its own', async (format, stated) => {
    const sheet = sheetOf([
      ['地区', '收案数'],
      ['东区', 56167],
    ]);
    sheet.B2 = { ...sheet.B2, z: format };
    const [table] = await tablesOf('t.xlsx', workbook({ 表: sheet }));
    expect(table?.reading.facts[0]).toMatchObject({ stated, unit: '', quantity: { value: 56167 } });
  });

  it('reads serial days in a column of time', async () => {
    const sheet = sheetOf([
      ['日期', '收案数'],
      [45292, 3],
      [45323, 4],
    ]);
    expect(await linesOf('t.xlsx', workbook({ 表: sheet }))).toEqual([
      '收案数 2024-01-01 3',
      '收案数 2024-02-01 4',
    ]);
  });

  it('reads decimal commas where the column has them', async () => {
    const text = '地区;用时\n东区;1.234,5\n西区;8,25\n';
    expect(await linesOf('t.csv', text)).toEqual(['用时 990101 1234.5', '用时 990102 8.25']);
  });

  it('reads text in the encodings of offices', async () => {
    const [utf16] = [new Uint8Array(Buffer.from(`\ufeff${one('3')}`, 'utf16le'))];
    expect((await linesOf('t.txt', utf16))[0]).toBe('收案数 990101 3');
  });
});

describe('what a reader must judge or know', () => {
  const read = async (text: string) => (await tablesOf('t.csv', text))[0]?.reading ?? expect.fail();
  const REFORMS =
    '改革事项,指标,单位,改革前,改革后,目标\n登记,网办率,%,0.625,0.883,0.9\n许可,用时,天,12,0.5,7\n';

  it('doubts shares that are all between 0 and 1, and takes them as the table has them', async () => {
    const { facts, repairs } = await read(REFORMS);
    const doubt = { code: 'fractions', count: 3, indicators: ['网办率'] };
    expect(repairs.at(-1)).toEqual(doubt);
    expect(facts[1]).toMatchObject({ unit: '%', quantity: { value: 0.883 } });
    const heading = await read('地区,网办率（%）,办结率（%）\n东区,0.9,95\n西区,0.8,0.5\n');
    expect(heading.repairs.at(-1)?.indicators).toEqual(['网办率']);
    expect((await read('地区,网办率\n东区,0.9%\n西区,0.8%\n')).repairs).toEqual([]);
  });

  it.each(['小数', 'fraction'])('takes them for fractions once their unit is %s', async (unit) => {
    const { facts, repairs } = await read(REFORMS.replace('%', unit));
    expect(facts[1]).toMatchObject({ unit: '%', stated: '0.883', quantity: { value: 88.3 } });
    expect(repairs.map(({ code }) => code)).not.toContain('fractions');
    const mixed = await read(`地区,网办率（${unit}）\n东区,0.9\n西区,85%\n`);
    expect(mixed.facts.map(({ quantity }) => quantity.value)).toEqual([90, 85]);
  });

  it.each([
    ['注：1.来自统一平台；2.最后一个月为初步数。', ['A', 'P']],
    ['注：2月为快报数', ['A', 'P']],
    ['注：2024年1月份数据为初步统计数。', ['P', 'A']],
    ['备注：本表数据均为快报数', ['P', 'P']],
    ['Note: last month is provisional', ['A', 'P']],
    ['注：最后一个月不是初步数', ['A', 'A']],
    ['注：*为初步数', ['A', 'A']],
  ])('takes %s for the status of those figures', async (note, statuses) => {
    const { facts } = await read(`地区,2024年1月,2024年2月\n东区,12,13\n${note},,\n`);
    expect(facts.map(({ status }) => status)).toEqual(statuses);
  });

  it('takes a star and a column of notes so, but no target for provisional', async () => {
    const star = await read('地区,2024年1月\n东区,12*\n西区,13\n注：*为初步数,\n');
    expect(star.facts.map(({ status }) => status)).toEqual(['P', 'A']);
    const noted = await read('指标,2024年,目标,备注\n收案数,12,15,初步数\n结案数,9,9,自受理起\n');
    expect(noted.facts.map(({ status }) => status)).toEqual(['P', 'A', 'A', 'A']);
    expect(noted.repairs).toEqual([{ code: 'provisional', count: 1 }]);
  });

  it('says which texts it cut', async () => {
    const book = await open('t.csv', `地区,收案数\n${'长'.repeat(3000)},5\n乙区,7\n`);
    expect(book.notes).toEqual([{ code: 'text-cut', value: 'A2' }]);
  });
});

describe('files that are no tables', () => {
  const bytes = (...all: number[]) => Uint8Array.from([...all, ...new Array(64).fill(0)]);
  it.each([
    ['empty', new Uint8Array(), 'intake-empty'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), 'intake-foreign'],
    ['half an archive', bytes(0x50, 0x4b, 3, 4), 'intake-damaged'],
    [
      'half an old workbook',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'intake-damaged',
    ],
    ['JSON without rows', '{"a": 1}', 'intake-json'],
    ['broken JSON', '{"a": ', 'intake-json'],
    ['an open quotation', 'a,b\n"x,1\n', 'intake-lines'],
    ['blank sheets', workbook({ 表: sheetOf([[]]) }), 'intake-empty'],
  ])('says what is wrong with %s', async (_, content, code) => {
    await expect(open('t.xlsx', content)).rejects.toMatchObject({
      code,
      details: { file: 't.xlsx' },
    });
  });

  it('says when a name promises another kind than the file is', async () => {
    expect((await open('t.xls', '地区,收案\n东区,1\n')).notes).toEqual([
      { code: 'disguised', value: 'csv' },
    ]);
  });
});
