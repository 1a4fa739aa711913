/** 以计数形式公开的台账：中文文案。 */
export const zhCube = {
  listTitle: '本站以计数形式公开的台账',
  opened: (title: string, cases: string) =>
    `${title}：共${cases}件，以计数形式公开，本站不含任何单件记录。`,
  note: (threshold: string) =>
    `依据公开的计数统计，每个计数不少于${threshold}件，不足的并入“*”。用时按区间公开，区间内视为均匀分布，中位数和比例的误差不超过区间宽度；办结时期由开始时期与用时推算。`,
  leftOut: (share: string) => `另有不超过${share}%的事项因同类过少，未列入计数。`,
  synthetic: '此台账为程序虚构的示例，不是统计数据。',
  since: '整个时期都在改革之后的，才计入改革后。',
  noCases:
    '此处没有逐件列表，也不作台账核查提示：为避免识别出个人，台账本身不公开。如需了解，请联系保管台账的单位。',
};
