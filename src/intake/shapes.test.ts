import { describe, expect, it } from 'vitest';
import { tallyOf } from './reading.ts';
import { linesOf, sheetOf, tablesOf, workbook } from './test-tables.ts';

const LONG = '地区,年月,指标,数值,单位\n东区,2024年1月,收案数,12,件\n西区,2024年1月,收案数,15,件\n';

/** Each is a table as offices make them, and the figures in it. */
const SHAPES: readonly (readonly [string, string, readonly string[]])[] = [
  ['long', LONG, ['收案数 990101 2024-01 12 件', '收案数 990102 2024-01 15 件']],
  [
    'wide by month',
    '收案数（件）,,\n地区,2024年1月,2024年2月\n东区,12,13\n西区,15,16\n',
    [
      '收案数 990101 2024-01 12 件',
      '收案数 990101 2024-02 13 件',
      '收案数 990102 2024-01 15 件',
      '收案数 990102 2024-02 16 件',
    ],
  ],
  [
    'wide by year, as numbers',
    '指标,2022,2023\n收案数,12,13\n结案数,10,11\n',
    ['收案数 2022 12', '收案数 2023 13', '结案数 2022 10', '结案数 2023 11'],
  ],
  [
    'wide by place',
    '2024年各区收案数,,\n单位：件,,\n月份,东区,西区\n1月,12,15\n一季度,40,\n',
    ['收案数 990101 2024-01 12 件', '收案数 990102 2024-01 15 件', '收案数 990101 2024-Q1 40 件'],
  ],
  [
    'wide by indicator, units in headings',
    '地区,收案数（件）,平均用时(工作日),按时办结率%\n东区,12,8.5,95\n西区,15,7,96.5\n',
    [
      '收案数 990101 12 件',
      '平均用时 990101 8.5 工作日',
      '按时办结率 990101 95 %',
      '收案数 990102 15 件',
      '平均用时 990102 7 工作日',
      '按时办结率 990102 96.5 %',
    ],
  ],
  [
    'two rows of headings without merged cells',
    '地区,收案数,,结案率,\n,2023年,2024年,2023年,2024年\n东区,12,13,90%,91%\n',
    [
      '收案数 990101 2023 12',
      '收案数 990101 2024 13',
      '结案率 990101 2023 90 %',
      '结案率 990101 2024 91 %',
    ],
  ],
  [
    'changes beside their figures',
    '2024年1—3月\n指标,单位,本期,上年同期,同比（%）\n收案数,件,120,100,20\n',
    [
      '收案数 2024-01/2024-03 120 件',
      '收案数 2024-01/2024-03 100 件 baseline',
      '收案数 2024-01/2024-03 20 % change',
    ],
  ],
  [
    'cumulative months',
    '指标,2024年1—2月,2024年1—3月\n收案数,30,45\n',
    ['收案数 2024-01/2024-02 30', '收案数 2024-01/2024-03 45'],
  ],
  [
    'cumulative beside the month',
    '2024年3月情况表\n指标,本月,累计\n收案数,15,45\n',
    ['收案数 2024-03 15', '收案数 2024-01/2024-03 45'],
  ],
  [
    'this month and the months so far, in groups',
    '2024年3月情况表\n地区,收案数,,,结案率,\n,本月,1—3月累计,同比,本月,1—3月累计\n东区,15,45,5%,90%,92%\n',
    [
      '收案数 990101 2024-03 15',
      '收案数 990101 2024-01/2024-03 45',
      '收案数 990101 2024-01/2024-03 5 % change',
      '结案率 990101 2024-03 90 %',
      '结案率 990101 2024-01/2024-03 92 %',
    ],
  ],
  [
    'one column of figures, headed by its year too',
    '地区,2023年收案数\n东区,12\n西区,13\n',
    ['收案数 990101 2023 12', '收案数 990102 2023 13'],
  ],
  ['wide by year of the Republic', '地區,111年,112年\n東區,5,6\n', ['東區 2022 5', '東區 2023 6']],
  [
    'a city and its districts in two columns',
    '市,区,件数\n甲市,东区,1\n,西区,2\n甲市,未知区,3\n',
    ['件数 990101 1', '件数 990102 2', '件数 甲市·未知区 3'],
  ],
  [
    'ranks, as words and as numbers',
    '年度,营商环境排名\n2018,第85位\n2020,31\n',
    ['营商环境排名 2018 85 名次', '营商环境排名 2020 31 名次'],
  ],
  [
    'marks behind figures, which are no units',
    '年份,收案数（件）\n2022,9e\n2023,7*\n2024,8p\n',
    ['收案数 2022 9 件', '收案数 2023 7 件', '收案数 2024 8 件'],
  ],
  [
    'who answers for a reform is no place',
    '改革事项,指标,改革前,改革后,目标,单位,责任单位\n审批,审批时限,120个工作日,22-50,90以内,工作日,住建局\n',
    ['审批时限 120 个工作日 baseline', '审批时限 22…50 工作日', '审批时限 <=90 工作日 target'],
  ],
  [
    'when a reform began is no time of what came of it',
    '改革事项,实施日期,改革前（天）,改革后（天）,目标\n登记,2023-06-15,30,5,6\n许可,2023-07-01,90,40,30\n',
    [
      ...['t 30 天 baseline', 't 5 天', 't 6 天 target'],
      ...['t 90 天 baseline', 't 40 天', 't 30 天 target'],
    ],
  ],
  [
    'nor is a year of its start, nor a day on which it is to be done',
    '改革事项,启动年份,完成时限,改革前（天）,改革后（天）\n登记,2023,2024年12月,30,5\n许可,2022,2024年12月,90,40\n',
    ['t 30 天 baseline', 't 5 天', 't 90 天 baseline', 't 40 天'],
  ],
  [
    'a time of the figures is that of what came after a reform',
    '改革事项,统计时间,改革前（天）,改革后（天）\n登记,2024-06,30,5\n',
    ['t 30 天 baseline', 't 2024-06 5 天'],
  ],
  [
    'year and month in columns, years not repeated',
    '年份,月份,收案数\n2023,11,8\n,12,9\n2024,1,10\n',
    ['收案数 2023-11 8', '收案数 2023-12 9', '收案数 2024-01 10'],
  ],
  [
    'codes that look like numbers',
    '行政区划代码,编码,收案数\n990101,0012,3\n',
    ['收案数 990101 3'],
  ],
  [
    'no heading to speak of for places that nobody knows',
    '街道,收案数\n长堤街道,3\n',
    ['收案数 长堤街道 3'],
  ],
  [
    'places of one letter, which number no columns',
    '地区,2026年5月,2026年6月\nA,5,6\nB,7,8\n',
    ['t A 2026-05 5', 't A 2026-06 6', 't B 2026-05 7', 't B 2026-06 8'],
  ],
  [
    'columns numbered below their headings, those of names by letters',
    '地区,街道,收案数,结案数\n甲,乙,1,2\n东区,长街,5,6\n',
    ['收案数 东区·长街 5', '结案数 东区·长街 6'],
  ],
  ['ten thousands', '指标,计量单位,2024年\n税收,亿元,1.25\n', ['税收 2024 125000000 元']],
];

describe('shapes of tables', () => {
  it.each(SHAPES)('reads one that is %s', async (_, text, lines) => {
    expect(await linesOf('t.csv', text)).toEqual(lines);
  });

  it.each(['xlsx', 'biff8', 'ods'] as const)(
    'reads merged headings, totals and notes (%s)',
    async (type) => {
      const sheet = sheetOf([
        ['2024年1—2月各区案件情况表', null, null, null, null],
        ['单位：件、%', null, null, null, null],
        ['地区', '收案数', null, '结案率', null],
        [null, '1月', '2月', '1月', '2月'],
        ['东区', 1234, 1300, 95.5, 96],
        ['西区', 201, '逾200', '—', 91],
        ['合计', 1435, 1500, null, null],
        [null, null, null, null, null],
        ['注：数据来源于各区。', null, null, null, null],
      ]);
      const span = (r: number, c: number, toR: number, toC: number) => ({
        s: { r, c },
        e: { r: toR, c: toC },
      });
      sheet['!merges'] = [span(0, 0, 0, 4), span(2, 0, 3, 0), span(2, 1, 2, 2), span(2, 3, 2, 4)];
      const [table] = await tablesOf(`t.${type}`, workbook({ 一月: sheet }, type));
      expect(table?.reading.facts).toHaveLength(7);
      expect(table?.reading.facts[0]).toMatchObject({
        ...{ row: 4, column: 1, indicator: '收案数', period: '2024-01', unit: '件' },
        ...{ area: { code: '990101' }, quantity: { value: 1234 } },
      });
      expect(table?.reading.facts.at(-1)).toMatchObject({ unit: '%', quantity: { value: 91 } });
      expect(tallyOf(table?.reading.rows ?? [])).toEqual({
        ...{ title: 2, heading: 2, used: 2, total: 1, blank: 1, note: 1 },
      });
      expect(tallyOf(table?.reading.cells.flat() ?? [])).toMatchObject({ figure: 7, absent: 1 });
    },
  );

  it('reads several tables of a sheet, above and beside each other', async () => {
    const above = '表1 收案\n地区,2023年\n东区,1\n\n表2 用时\n事项,改革前,改革后\n登记,30,5\n';
    expect(await linesOf('t.csv', above)).toHaveLength(3);
    const beside = '地区,收案,,地区,结案\n东区,1,,东区,2\n西区,3,,西区,4\n';
    const tables = await tablesOf('t.csv', beside);
    expect(tables.map(({ reading }) => reading.facts.length)).toEqual([2, 2]);
  });

  it('goes on below a heading that is printed again', async () => {
    const text = '地区,收案\n东区,1\n\n地区,收案\n西区,2\n';
    const [table, second] = await tablesOf('t.csv', text);
    expect(second).toBeUndefined();
    expect(table?.reading.facts).toHaveLength(2);
    expect(tallyOf(table?.reading.rows ?? [])).toMatchObject({ 'repeated-heading': 1 });
  });

  it('names hidden sheets and sets hidden rows aside', async () => {
    const sheet = sheetOf([
      ['地区', '收案数'],
      ['东区', 1],
      ['西区', 2],
    ]);
    sheet['!rows'] = [{}, { hidden: true }, {}];
    const bytes = workbook(
      {
        明: sheet,
        暗: sheetOf([
          ['地区', '收案数'],
          ['东区', 9],
        ]),
      },
      'xlsx',
      (book) => {
        book.Workbook = {
          Sheets: [
            { name: '明', Hidden: 0 },
            { name: '暗', Hidden: 1 },
          ],
        };
      },
    );
    const tables = await tablesOf('t.xlsx', bytes);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.reading.rows).toEqual(['heading', 'hidden', 'used']);
  });

  it('reads a pasted page and rows of JSON', async () => {
    const page =
      '<meta charset="utf-8"><table><tr><th>地区</th><th>代码</th><th>收案数</th></tr><tr><td>东区</td><td>0012</td><td>1,234</td></tr></table>';
    expect(await linesOf('t.xls', page)).toEqual(['收案数 990101 1234']);
    const rows = JSON.stringify([{ 地区: '东区', 收案数: 7 }]);
    expect(await linesOf('t.json', rows)).toEqual(['收案数 990101 7']);
  });
});
