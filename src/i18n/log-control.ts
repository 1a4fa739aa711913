import type { Language, LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What control charts of a log can show. */
export const CONTROLLED = ['none', 'median', 'received', 'ended', 'success'] as const;
export type Controlled = (typeof CONTROLLED)[number];

/** The sentences of control charts of a log. */
export const controlWords = {
  label: text('过程控制图', 'Control chart'),
  of: {
    none: text('不显示', 'none'),
    median: text('办理用时中位数', 'median days'),
    received: text('收件数', 'cases received'),
    ended: text('办结数', 'cases decided'),
    success: text('成功率', 'success rate'),
  },
  title: (what: string, language: Language) =>
    language === 'zh' ? `过程控制图：${what}` : `Control chart: ${what}`,
  centre: text('平均值', 'mean'),
  upper: text('上控制限', 'upper limit'),
  lower: text('下控制限', 'lower limit'),
  definition: text('控制限：过程自身波动的范围。', 'Limits of what a process varies by itself.'),
  xmr: text(
    '控制限为平均值 ± 2.66 × 平均移动极差（XmR 图），用于区分自身波动与值得查明原因的变化，不是目标，也不说明原因。',
    'Limits are the mean ± 2.66 mean moving ranges (XmR): they tell what varies by itself from what is worth a look. They are no target and name no cause.',
  ),
  p: text(
    '控制限为总比例 ± 3 倍标准误，随各期件数变化（p 图），用于区分自身波动与值得查明原因的变化，不是目标，也不说明原因。',
    'Limits are the share over all periods ± 3 standard errors for the cases of each (p chart): they tell what varies by itself from what is worth a look. They are no target and name no cause.',
  ),
  few: text(
    '有的时段不足12期，控制限为暂定。',
    'Under twelve periods in a stretch: its limits are provisional.',
  ),
  rebased: text(
    '自所填改革日期起重新计算控制限；规则也重新起算。',
    'Limits are drawn anew from the date of the reform that was set, and the rules begin anew.',
  ),
  none: text(
    '未发现信号：变化在自身波动范围内。',
    'No signal: the series varies as it does by itself.',
  ),
  signals: {
    outside: text('超出控制限', 'outside the limits'),
    trend: text('连续7期同向变化', 'seven periods of one trend'),
    near: text('3期中有2期接近同一控制限', 'two of three near one limit'),
    run: text('连续7期在平均值同侧', 'seven periods on one side of the mean'),
  },
} as const;
