/** 可比性检查的文案：逐条规则的名称与理由。 */
export const zhGuard = {
  words: {
    mainSeries: '主序列',
    workdays: (now: string, then: string) => `${now}个工作日对${then}个工作日`,
    oneValue: '单一数值',
    asOf: '截至某日',
    undatedSide: '原始资料未载明时间',
    datedSide: '已载明时间',
    months: (months: string) => {
      if (months === '12') return '一年';
      return Number(months) % 12 === 0 ? `${Number(months) / 12}年` : `${months}个月`;
    },
    status: { A: '正常值', B: '口径调整', E: '推算值', M: '缺失', P: '初步值' },
    against: (own: string, other: string) => `${own}对${other}`,
    side: (value: string, labels: string) => `${value}（${labels}）`,
    versus: '；',
    list: '、',
    more: (count: string) => `等${count}项`,
    sentence: (name: string, sides: string) => `${name}：${sides}。`,
  },
  rules: {
    unit: { name: '单位', why: '单位不同，不能比较大小。' },
    calendar: { name: '日历天与工作日', why: '5个工作日约等于7个日历天，不能直接比较。' },
    definition: { name: '指标定义', why: '统计口径不同，数值大小不能说明优劣。' },
    polarity: { name: '优劣方向', why: '有的越多越好，有的越少越好，按大小排序没有意义。' },
    ranking: { name: '不宜排名', why: '主管机关要求不据此排名。' },
    population: { name: '统计对象', why: '统计对象不同，基数也不同。' },
    measure: { name: '时点数、时期数与比率', why: '时点数、时期数和比率不能相互比较。' },
    role: { name: '数据性质', why: '基期数、实际数、计划数、标准、预测数性质不同。' },
    'period-length': { name: '时段长短', why: '时段越长，累计数越大；比率则可能掩盖季节变化。' },
    period: { name: '时间', why: '不同年份条件不同，时间较晚的有更多时间改进。' },
    undated: { name: '时间是否载明', why: '未载明时间的数据，无法判定与其他数据是否同期。' },
    'area-level': { name: '地区层级', why: '全国、省、市、区的规模不同。' },
    series: { name: '统计系列', why: '不同系列统计方法不同，不能连成一条线。' },
    break: { name: '其间口径有调整', why: '口径调整前后的数据不能直接比较。' },
    denominator: {
      name: '分母与分子不同地区或不同时期',
      why: '分子与分母范围一致，比率才有意义。',
    },
    bound: {
      name: '数值与界限',
      why: '“以内”“超过”和区间表示界限，并非确数；图中长度为界限所在位置。',
    },
    approximate: { name: '数值类型', why: '约数之间的细微差别没有意义。' },
    stage: { name: '所处阶段', why: '投入、活动、产出和成效分属不同阶段。' },
    status: { name: '数据状态', why: '推算值的可靠程度低于原始资料载明的数据。' },
    source: { name: '来源', why: '不同发布者的统计口径可能不同。' },
    grade: { name: '来源等级', why: '转载内容与原文可能有出入。' },
    span: { name: '变化所跨时间', why: '所跨年份越多，变化可能越大。' },
    'input-definition': { name: '对比的指标不同', why: '结果由统计口径不同的数据相除得出。' },
    'input-length': {
      name: '对比的时段长短不同',
      why: '时段较长的累计数本来就大，所得变化没有意义。',
    },
    'input-series': { name: '对比的统计系列不同', why: '不同系列统计方法不同，不能前后衔接。' },
    'input-role': {
      name: '对比的数据性质不同',
      why: '计划数不是基期数，实际数不是目标。',
    },
    correction: { name: '数据曾被更正', why: '请看更正说明。' },
    'working-days': {
      name: '工作日天数不同',
      why: '按国务院办公厅公布的放假安排计算，工作日多的时期，业务量本来就多。',
    },
    provisional: { name: '含初步数', why: '初步数以后可能修订，据此计算的结果也会变动。' },
  },
} as const;
