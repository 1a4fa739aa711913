import { expect, it } from 'vitest';
import { linesOf, tablesOf } from './test-tables.ts';

/** Tables whose headings say more than the lines above them, and the figures in them. */
const SHAPES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'months below the years of their own, whatever the title says',
    '2024年办件统计表,,,,\n事项,2023年,,2024年,\n,1月,2月,1月,2月\n登记,1,2,3,4\n',
    ['登记 2023-01 1', '登记 2023-02 2', '登记 2024-01 3', '登记 2024-02 4'],
  ],
  [
    'headed by one line of several units',
    '2024年各区情况,,,\n单位：件、%、天、万元,,,\n地区,收案数,结案率,平均审理天数,罚没收入\n东区,12,95,61.5,3\n',
    [
      '收案数 990101 2024 12 件',
      '结案率 990101 2024 95 %',
      '平均审理天数 990101 2024 61.5 天',
      '罚没收入 990101 2024 30000 元',
    ],
  ],
  [
    'a change beside the figures since January',
    '2024年3月,,,\n指标,本月,本年累计,同比\n收案数,15,45,12.3%\n',
    ['收案数 2024-03 15', '收案数 2024-01/2024-03 45', '收案数 2024-01/2024-03 12.3 % change'],
  ],
  [
    'months numbered below their year',
    '各区收案数,,,\n地区,2024年,,\n,1,2,3\n东区,5,6,7\n西区,8,9,10\n',
    [1, 2, 3]
      .map((month) => `收案数 990101 2024-0${month} ${month + 4}`)
      .concat([1, 2, 3].map((month) => `收案数 990102 2024-0${month} ${month + 7}`)),
  ],
  [
    'months numbered below a name, of the year in the title',
    '2023年收案情况,,,\n地区,各月收案数,,\n,1,2,3\n东区,5,6,7\n',
    [1, 2, 3].map((month) => `收案数 990101 2023-0${month} ${month + 4}`),
  ],
  [
    'columns numbered below their names',
    '2023年,,,\n地区,收案数,结案数,结案率（%）\n甲,1,2,3\n东区,5,6,7\n',
    ['收案数 990101 2023 5', '结案数 990101 2023 6', '结案率 990101 2023 7 %'],
  ],
  [
    'headed by months and names in one, of the year in the title',
    '2024年各区情况,,,\n地区,1月收件数（件）,2月收件数（件）,1—2月累计收件数（件）\n东区,5,6,11\n',
    [
      '收件数 990101 2024-01 5 件',
      '收件数 990101 2024-02 6 件',
      '收件数 990101 2024-01/2024-02 11 件',
    ],
  ],
  [
    'headed by how many months something took',
    '2024年各区情况,,\n地区,3月以上未结（件）,6月内办结（件）\n东区,5,6\n',
    ['3月以上未结 990101 2024 5 件', '6月内办结 990101 2024 6 件'],
  ],
];

it.each(SHAPES)('reads one that is %s', async (_, text, lines) => {
  expect(await linesOf('t.csv', text)).toEqual(lines);
});

it('names what a title compares, not that it does', async () => {
  const text = '重点事项办理用时改革前后对比表,,\n改革事项,改革前（天）,改革后（天）\n登记,5,2\n';
  const [table] = await tablesOf('t.csv', text);
  expect(table?.reading.facts.map(({ indicator }) => indicator)).toEqual(
    new Array(2).fill('重点事项办理用时'),
  );
});
