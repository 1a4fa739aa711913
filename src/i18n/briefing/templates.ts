import { quoted } from '../punctuation.ts';
import type { Translation } from '../translation.ts';
import { indicatorReportEn, indicatorReportZh } from './indicator-report.ts';

/** What the templates say: their names, their choices and the sentences that they write. */
export const templatesZh = {
  title: '从模板开始',
  lead: '选择模板，文字、图表和数据自动填入；生成后可以修改。',
  kinds: {
    reform: { name: '一项改革', hint: '主要做法、主要数据、图表和尚待说明的问题，约两页' },
    overview: { name: '全部改革总览', hint: '逐项一两句话，各附一张图' },
    comparison: { name: '改革比较', hint: '所选改革同口径比较；不可比之处逐项列明' },
    indicator: {
      name: '指标报告',
      hint: '一项指标的最新数据、环比、同比和变化趋势；按数据频率称月报、季报或年报',
    },
  },
  kind: '模板',
  reform: '改革',
  reforms: '要比较的改革（两项以上）',
  package: '数据',
  indicator: '指标',
  area: '地区',
  search: '搜索',
  found: (count: string) => `找到${count}项`,
  none: '未找到。请更换关键词。',
  make: '生成简报',
  loading: '正在载入数据目录…',

  unmeasured: '尚待说明的问题',
  done: '主要做法',
  figures: '主要数据',
  who: (organisation: string, area: string) => `实施单位：${organisation}。实施地区：${area}。`,
  undated: '未标注时间的数据，原始资料未载明时间。',
  reformTitle: (name: string) => `${name}——成效简报`,

  computed: '推算',
  list: '、',
  names: (first: string, second: string) => `${first}与${second}`,
  rules: '；',
  aside: (parts: string) => `（${parts}）`,
  asideComma: '，',
  sentence: (text: string) => `${text}。`,
  plain: (name: string, figure: string) => `${name}为${figure}`,
  aspect: (name: string, aspect: string) => `${name}：${aspect}`,
  baseline: {
    unnamed: '基期',
    fall: (name: string, kind: string, before: string, aside: string, now: string) =>
      `${name}由${kind}的${before}${aside}降到${now}`,
    rise: (name: string, kind: string, before: string, aside: string, now: string) =>
      `${name}由${kind}的${before}${aside}升到${now}`,
    same: (name: string, kind: string, before: string, aside: string, now: string) =>
      `${name}${kind}为${before}${aside}，本期为${now}`,
    /** 基期由所给变化推算：先说所给的变化。 */
    stated: (name: string, now: string, change: string, kind: string, before: string) =>
      `${name}为${now}，${change}（${kind}${before}，推算）`,
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
  changed: (change: string) => change,

  overviewTitle: (title: string) => `${title}——成效总览`,
  glance: '总体情况',
  overviewLead: '以下逐项说明各项改革的主要做法和成效，并列主要数据。',
  apart: (names: string) =>
    `因口径存在以下差异，各项改革的首要数据仅作并列，不作排名，不相加，不计差值：${names}。`,
  alike: '各项改革的首要数据未发现影响比较的差异。',
  glanceTitle: '各项改革的首要数据',
  glanceSubtitle: '指标和单位不同，不能比较大小',
  each: '各项改革',

  comparisonTitle: (names: string) => `${names}：成效比较`,
  comparisonTitleMany: '所选改革成效比较',
  compared: '比较对象',
  comparedItem: (name: string, organisation: string) => `${name}——${organisation}`,
  sameScale: '同口径比较',
  noScale: '所选改革无可比数据：没有基期数据，或没有目标、标准。上文仅并列各自的主要数据。',
  blocked: '因口径存在以下差异，仅作并列，不作排名，不计差值：',
  unranked: (names: string) => `因以下方面口径不同，未作排名、未计差值：${names}。`,
  noted: (names: string) => `其他提示：以下方面也存在差异：${names}。`,
  clear: '未发现影响比较的差异。',
  leftOut: (names: string) => `无可比数据的改革：${names}。`,

  ...indicatorReportZh,
} as const;

export const templatesEn: Translation<typeof templatesZh> = {
  title: 'Start from a template',
  lead: 'Choose a template: its text, charts and figures are filled from the data, and all of it can be changed afterwards.',
  kinds: {
    reform: {
      name: 'One reform',
      hint: 'What was done, main figures, charts and what is not known; about two pages',
    },
    overview: { name: 'Overview of all reforms', hint: 'A sentence or two each, with one chart' },
    comparison: {
      name: 'Comparison of reforms',
      hint: 'The chosen reforms on the same basis; what is not comparable is listed',
    },
    indicator: {
      name: 'Report of an indicator',
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
  loading: 'Loading the data catalogue…',

  unmeasured: 'What is not known',
  done: 'What was done',
  figures: 'Main figures',
  who: (organisation, area) => `Organisation: ${organisation}. Place: ${area}.`,
  undated: 'Where a figure has no date, its source gives none.',
  reformTitle: (name) => `${name} – results in brief`,

  computed: 'computed',
  list: ', ',
  names: (first, second) => `${quoted(first)} and ${quoted(second)}`,
  rules: '; ',
  aside: (parts) => ` (${parts})`,
  asideComma: ', ',
  sentence: (text) => `${text}.`,
  plain: (name, figure) => `${name}: ${figure}`,
  aspect: (name, aspect) => `${name}: ${aspect}`,
  baseline: {
    unnamed: 'as the baseline',
    fall: (name, kind, before, aside, now) =>
      `${name}: down from ${before} ${kind}${aside} to ${now}`,
    rise: (name, kind, before, aside, now) =>
      `${name}: up from ${before} ${kind}${aside} to ${now}`,
    same: (name, kind, before, aside, now) => `${name}: ${before} ${kind}${aside}, ${now} now`,
    stated: (name, now, change, kind, before) =>
      `${name}: ${now}, ${change} (${before} ${kind}, computed)`,
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
  changed: (change) => change,

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
  sameScale: 'On the same basis',
  noScale:
    'The chosen reforms have no comparable figures: there is no earlier figure, or no target or standard. Their main figures above only stand side by side.',
  blocked:
    'These differences would make a ranking mislead; the chart therefore only shows the figures side by side, without places or differences:',
  unranked: (names) => `Not ranked or subtracted, since these differ: ${names}.`,
  noted: (names) => `Other notes: these differ too: ${names}.`,
  clear: 'Nothing was found that stands in the way of comparing.',
  leftOut: (names) => `Without a comparable figure: ${names}.`,

  ...indicatorReportEn,
};
