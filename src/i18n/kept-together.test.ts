import { expect, test } from 'vitest';
import { keptTogether } from './kept-together.ts';

const kept = (text: string, language: 'zh' | 'en') =>
  keptTogether(text, language).flatMap((run) => (run.kept ? [run.text] : []));

test('a figure keeps what bounds it and its unit', () => {
  expect(kept('审批时间比国家要求缩短25%以上', 'zh')).toEqual(['25%以上']);
  expect(kept('开办企业由约35个工作日降到2.87个工作日', 'zh')).toEqual([
    '约35个工作日',
    '2.87个工作日',
  ]);
  expect(kept('接通逾900万条暂住信息，2011—2019年', 'zh')).toEqual(['逾900万条', '2011—2019年']);
  expect(kept('The chain holds over 70.73 million invoices', 'en')).toEqual([
    'over 70.73 million invoices',
  ]);
  expect(kept('in 2018, over 2 million person-times', 'en')).toEqual([
    '2018,',
    'over 2 million person',
  ]);
  expect(kept('in at most 20 minutes; up 15.9 percentage points', 'en')).toEqual([
    'at most 20 minutes;',
    '15.9 percentage points',
  ]);
});

test('nothing of a text is lost', () => {
  for (const text of ['', '没有数字', '8.86天，同比缩短8.7天。', '22–50 working days, 2018']) {
    const runs = keptTogether(text, text.includes('days') ? 'en' : 'zh');
    expect(runs.map((run) => run.text).join('')).toBe(text);
  }
});
