/** The yardstick table: which reforms can be held against something. */
export const yardstickZh = {
  steps: { input: '投入', activity: '活动', output: '产出', outcome: '成效', held: '有对照' },
  columns: { reform: '改革', evidence: '证据', best: '代表性数据', yardstick: '对照' },
  heldAgainst: (against: string) => `与${against}对照`,
  foreseen: (step: string) => `${step}（预计）`,
  none: '暂无数据',
  noBaseline: '无改革前数据',
  keyForeseen: '仅有计划或预测',
  keyNone: '暂无数据',
  title: (
    reforms: string,
    held: string,
    count: { readonly reforms: number; readonly held: number },
  ) =>
    count.held === 0
      ? `${reforms}项改革，均无对照`
      : count.held === count.reforms
        ? `${reforms}项改革，均有对照`
        : `${reforms}项改革，${held}项有对照`,
  subtitle: '每项改革一行，按证据强弱排列：代表性数据及其对照',
} as const;
