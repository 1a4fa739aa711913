import { CITY, idOf, type Rows, range } from './names.ts';

function promise(i: number, id: string, target = `p${i}-a-target`) {
  return {
    promise_id: id,
    reform: idOf(i),
    indicator: `p${i}-a`,
    REF_AREA: CITY,
    target,
    announced: '2019-02',
    source: 'port-gazette',
    locator_zh: '第2页',
    locator_en: 'page 2',
  };
}

export const vintages: Rows = [
  {
    vintage_id: 'p0-a-after-first',
    observation: 'p0-a-after',
    until: '2022-03-15',
    OBS_VALUE: '187',
    reason_zh: '漏报两个区',
    reason_en: 'Two wards had been left out',
    source: 'port-gazette',
  },
];

export const promises: Rows = [
  ...range(10).map((i) => ({ ...promise(i, `p${i}-promise`), withdrawn: i === 2 ? '2021' : '' })),
  // A target that was lowered, and a promise without a number.
  {
    ...promise(1, 'p1-promise-lowered', 'p1-a-target-lowered'),
    announced: '2020-06',
    replaces: 'p1-promise',
  },
  { ...promise(5, 'p5-opinion'), indicator: 'p5-c', target: '' },
];
