/** 与什么相比。 */
export const perZh = {
  change: '基期',
  gap: '基期',
  target: '目标或标准',
  rate: '分母',
  own: '各自的基期数据',
  ownTarget: '各自的目标或标准',
  none: '请选择分母',
  difference: '基期',
  index: '基期（＝100）',
  share: '总数',
  capita: '人口数',
  ownDifference: '各自的基期，没有的用上年同期',
  ownIndex: '各自系列最早一期',
  ownTotal: '各自上级地区或全系列的总数',
  noPeople: '请选择人口数',
} as const;
