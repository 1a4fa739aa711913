/** 总览、改革与数据三种页面的文案。 */
export const zhPages = {
  overview: {
    title: (count: string) => `${count}项改革，成效几何？`,
    lead: (reforms: string, stated: string, computed: string) =>
      `广州2018年入选的${reforms}项改革，来源共给出${stated}个数字，由此又算出${computed}个。`,
    leadCompared: (compared: string, others: string) =>
      `其中${compared}项有改革前的数字或明确的标准可比；另外${others}项说的是做了多少，还看不出改变了多少。`,
    improved: '什么变好了',
    improvedNote: '有改革前的数字或标准可比的指标。蓝色表示比改革前好。',
    reforms: (count: string) => `${count}项改革`,
    search: '搜索',
    searchHint: '改革或指标，中文或英文',
    field: '领域',
    level: '层级',
    all: '全部',
    shown: (count: string, all: string) => `显示${all}项中的${count}项`,
    reset: '清除筛选',
    none: '没有符合条件的改革。可放宽条件，或清除筛选。',
    indicators: (count: string) => `找到${count}个指标`,
    moreHits: (count: string) => `还有${count}个；多输入几个字可以缩小范围。`,
    maps: '各区情况',
    selection: '这些改革是怎样选出的',
  },
  reformPage: {
    charts: '成效',
    unmeasured: '还没有测量的',
    context: '参照',
    contextNote: '别处或其后的同类数字，出自其他来源，定义可能不同，因此不排名次，也不连成一条线。',
    figures: '全部数字',
    explore: '在“探索”中查看这些数字',
    compare: '拿去比较',
    others: '其他改革',
    previous: '上一项',
    next: '下一项',
  },
} as const;
