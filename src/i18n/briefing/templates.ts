import type { Translation } from '../translation.ts';
import { indicatorReportEn, indicatorReportZh } from './indicator-report.ts';

/** What the templates say: their names, their choices and the sentences that they write. */
export const templatesZh = {
  title: '从模板开始',
  lead: '选一个模板，文字、图表和数字都从数据中填好；生成后可以随意修改。',
  kinds: {
    reform: { name: '一项改革', hint: '做法、主要数字、图表和尚待说明的问题，约两页' },
    overview: { name: '全部改革总览', hint: '逐项一两句话，各附一张图' },
    comparison: { name: '改革比较', hint: '用同一把尺量所选改革；不可比之处逐条写明' },
    indicator: { name: '指标月报', hint: '一项指标的最新数字、环比、同比和走势' },
  },
  kind: '模板',
  reform: '改革',
  reforms: '要比较的改革（两项以上）',
  package: '数据',
  indicator: '指标',
  area: '地区',
  search: '搜索',
  found: (count: string) => `找到${count}项`,
  none: '没有找到。换个词试试。',
  make: '生成简报',
  loading: '正在载入数据目录…',

  unmeasured: '尚待说明的问题',
  done: '改革做了什么',
  figures: '主要数字',
  who: (organisation: string, area: string) => `实施单位：${organisation}。实施地区：${area}。`,
  undated: '未标时间的数字，来源没有注明时间。',
  reformTitle: (name: string) => `${name}——成效简报`,

  computed: '计算得出',
  list: '、',
  names: (first: string, second: string) => `${first}与${second}`,
  rules: '；',
  aside: (parts: string) => `（${parts}）`,
  asideComma: '，',
  sentence: (text: string) => `${text}。`,
  plain: (name: string, figure: string) => `${name}：${figure}`,
  baseline: {
    fall: (name: string, before: string, aside: string, now: string) =>
      `${name}由改革前的${before}${aside}降到${now}`,
    rise: (name: string, before: string, aside: string, now: string) =>
      `${name}由改革前的${before}${aside}升到${now}`,
    same: (name: string, before: string, aside: string, now: string) =>
      `${name}改革前为${before}${aside}，改革后为${now}`,
  },
  limit: {
    /** 耗时类指标低于标准或目标。 */
    shortened: (name: string, now: string) => `${name}压减至${now}`,
    is: (name: string, now: string) => `${name}为${now}`,
    standard: (limit: string, aside: string) => `${limit}的标准${aside}`,
    target: (limit: string, aside: string) => `${limit}的目标${aside}`,
    less: (limit: string, verb: string, cut: string) => `，较${limit}${verb}${cut}`,
    more: (limit: string, verb: string, rise: string) => `，较${limit}${verb}${rise}`,
    beside: (limit: string) => `，对照${limit}`,
  },
  cut: { time: '缩短', count: '减少', ratio: '下降' },
  grown: { time: '延长', count: '增加', ratio: '提高' },
  by: (verb: string, share: string) => `${verb}${share}`,
  clause: (text: string) => `，${text}`,
  changed: (change: string) => `变化${change}`,

  overviewTitle: (title: string) => `${title}——成效总览`,
  glance: '总的情况',
  overviewLead: '以下逐项说明各项改革做了什么、有什么成效，各举主要数字。',
  apart: (names: string) =>
    `各项改革的首要数字在以下方面不同：${names}。因此只并列，不相加，不排名次，也不计差值。`,
  alike: '各项改革的首要数字没有妨碍比较的不同。',
  glanceTitle: '各项改革的首要数字',
  glanceSubtitle: '各按其指标和单位，不能比较大小',
  each: '各项改革',

  comparisonTitle: (names: string) => `${names}：成效比较`,
  comparisonTitleMany: '所选改革成效比较',
  compared: '比较哪些改革',
  comparedItem: (name: string, organisation: string) => `${name}——${organisation}`,
  sameScale: '用同一把尺来量',
  noScale:
    '所选改革没有可以用同一把尺量的数字：要么没有改革前的数字，要么没有目标或标准。上文只并列各自的主要数字。',
  blocked: '下列不同会使排名误导人，因此图中只并列，不排名、不计差值：',
  unranked: (names: string) => `未排名、未计差值：以下方面不同：${names}。`,
  noted: (names: string) => `还应知道，以下方面也不同：${names}。`,
  clear: '没有发现妨碍比较的不同。',
  leftOut: (names: string) => `没有可用这把尺量的数字：${names}。`,

  ...indicatorReportZh,
} as const;

export const templatesEn: Translation<typeof templatesZh> = {
  title: 'Start from a template',
  lead: 'Choose a template: its text, charts and figures are filled from the data, and all of it can be changed afterwards.',
  kinds: {
    reform: {
      name: 'One reform',
      hint: 'What was done, main figures, charts, what is not known; about two pages',
    },
    overview: { name: 'Overview of all reforms', hint: 'A sentence or two each, with one chart' },
    comparison: {
      name: 'Comparison of reforms',
      hint: 'The chosen reforms on one scale; what is not comparable says so',
    },
    indicator: {
      name: 'Monthly report of an indicator',
      hint: 'Latest figure, change since the period and the year before, and the series',
    },
  },
  kind: 'Template',
  reform: 'Reform',
  reforms: 'Reforms to compare (two or more)',
  package: 'Data',
  indicator: 'Indicator',
  area: 'Place',
  search: 'Search',
  found: (count) => `${count} found`,
  none: 'Nothing found. Try another word.',
  make: 'Make the briefing',
  loading: 'Loading the catalog…',

  unmeasured: 'What is not known',
  done: 'What was done',
  figures: 'Main figures',
  who: (organisation, area) => `Organisation: ${organisation}. Place: ${area}.`,
  undated: 'Where a figure has no date, its source gives none.',
  reformTitle: (name) => `${name} – results in brief`,

  computed: 'computed',
  list: ', ',
  names: (first, second) => `“${first}” and “${second}”`,
  rules: '; ',
  aside: (parts) => ` (${parts})`,
  asideComma: ', ',
  sentence: (text) => `${text}.`,
  plain: (name, figure) => `${name}: ${figure}`,
  baseline: {
    fall: (name, before, aside, now) =>
      `${name}: down from ${before} before the reform${aside} to ${now}`,
    rise: (name, before, aside, now) =>
      `${name}: up from ${before} before the reform${aside} to ${now}`,
    same: (name, before, aside, now) =>
      `${name}: ${before} before the reform${aside}, ${now} after it`,
  },
  limit: {
    shortened: (name, now) => `${name}: cut to ${now}`,
    is: (name, now) => `${name}: ${now}`,
    standard: (limit, aside) => `the standard of ${limit}${aside}`,
    target: (limit, aside) => `the target of ${limit}${aside}`,
    less: (limit, _verb, cut) => `, ${cut} less than ${limit}`,
    more: (limit, _verb, rise) => `, ${rise} more than ${limit}`,
    beside: (limit) => `, held against ${limit}`,
  },
  cut: { time: 'a cut of', count: 'a fall of', ratio: 'a fall of' },
  grown: { time: 'a rise of', count: 'a rise of', ratio: 'a rise of' },
  by: (verb, share) => `${verb} ${share}`,
  clause: (text) => `, ${text}`,
  changed: (change) => `a change of ${change}`,

  overviewTitle: (title) => `${title} – overview of results`,
  glance: 'At a glance',
  overviewLead:
    'What each reform did and what came of it, with its main figure, stands below, reform by reform.',
  apart: (names) =>
    `The first figures of the reforms differ in: ${names}. They therefore stand side by side and are neither added up nor ranked, and no differences are given.`,
  alike: 'Nothing stands in the way of comparing the first figures of the reforms.',
  glanceTitle: 'The first figure of each reform',
  glanceSubtitle: 'Each of its own indicator and unit: not to be compared in size',
  each: 'Reform by reform',

  comparisonTitle: (names) => `${names} – results compared`,
  comparisonTitleMany: 'Chosen reforms – results compared',
  compared: 'Reforms compared',
  comparedItem: (name, organisation) => `${name} – ${organisation}`,
  sameScale: 'On one scale',
  noScale:
    'The chosen reforms have no figures that one scale could measure: there is no figure from before the reform, or no target or standard. Their main figures above only stand side by side.',
  blocked:
    'These differences would make a ranking mislead; the chart therefore only shows the figures side by side, without places or differences:',
  unranked: (names) => `Not ranked or subtracted, since these differ: ${names}.`,
  noted: (names) => `Also worth knowing: these differ too: ${names}.`,
  clear: 'Nothing was found that stands in the way of comparing.',
  leftOut: (names) => `Without a figure that this scale could measure: ${names}.`,

  ...indicatorReportEn,
};
