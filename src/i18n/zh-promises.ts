import type { enPromises } from './en-promises.ts';
import type { Translation } from './translation.ts';

/** 承诺与进展的文案；与 en-promises.ts 一一对应。 */
export const zhPromises: Translation<typeof enPromises> = {
  heading: '承诺与进展',
  counts: (announced: string, reported: string, withdrawn: string) =>
    `公布承诺${announced}项，已公布进展${reported}项，撤回${withdrawn}项`,
  promise: '承诺事项',
  target: '目标',
  latest: '最新数据',
  verdict: '结论',
  announced: (date: string) => `${date}公布`,
  changed: (date: string) => `${date}调整`,
  undated: '公布时间不详',
  withdrawn: (date: string) => `${date}撤回`,
  noNumber: '未定数值',
  steps: '目标调整情况',
  rule: (basis: string, tolerance: string, points: string, by: string, date: string) =>
    `评判规则由${by}于${date}制定：对照${basis}${tolerance && `，允许相差${tolerance}`}，至少${points}期数据`,
  nothing: '尚未公布',
  further: (count: string) => `另有${count}项承诺`,
  atThisPace: (word: string, date: string) => `${word}（按目前进度，${date}达到）`,
  verdicts: {
    met: '达到',
    missed: '未达到',
    improved: '改善',
    held: '持平',
    worsened: '变差',
    'on-the-way': '进度正常',
    behind: '有进展但滞后',
    'no-rule': '未定评判规则',
    'no-target': '未设目标',
    'no-standard': '未设标准',
    'no-baseline': '未设基期',
    'no-date': '未定期限',
    'too-early': '期限未到',
    'no-data': '尚无数据',
    unclear: '无法判断',
  },
};
