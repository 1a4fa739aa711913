import type { Translation } from '../translation.ts';

/** What a report is called by how often its figures come. */
const REPORTS = {
  month: { zh: '月报', en: 'monthly report' },
  quarter: { zh: '季报', en: 'quarterly report' },
  'half-year': { zh: '半年报', en: 'half-yearly report' },
  year: { zh: '年报', en: 'yearly report' },
  uneven: { zh: '简报', en: 'report' },
} as const;

/** What the report of one indicator says. */
export const indicatorReportZh = {
  indicatorTitle: (name: string, area: string, frequency: keyof typeof REPORTS) =>
    `${name}——${area}指标${REPORTS[frequency].zh}`,
  latest: '最新情况',
  about: '指标说明',
  definition: (text: string) => `定义：${text}。`,
  population: (text: string) => `统计对象：${text}。`,
  facts: (unit: string, polarity: string, stage: string) =>
    `单位：${unit}。方向：${polarity}。所处阶段：${stage}。`,
  undatedOnly: '未载明时间的数据，无法反映变化趋势。',
  /** 名次的数字变小是前移，不能说“下降”。 */
  previous: {
    fall: (figure: string, by: string) => `比上一期的${figure}${by || '下降'}`,
    rise: (figure: string, by: string) => `比上一期的${figure}${by || '上升'}`,
    ahead: (figure: string) => `比上一期的${figure}前移`,
    behind: (figure: string) => `比上一期的${figure}后移`,
    same: (figure: string) => `与上一期的${figure}相同`,
    unsure: (figure: string) => `上一期为${figure}；数字只是界限或约数，无法断定升降`,
  },
  yearEarlier: {
    fall: (figure: string, by: string) => `比上年同期的${figure}${by || '下降'}`,
    rise: (figure: string, by: string) => `比上年同期的${figure}${by || '上升'}`,
    ahead: (figure: string) => `比上年同期的${figure}前移`,
    behind: (figure: string) => `比上年同期的${figure}后移`,
    same: (figure: string) => `与上年同期的${figure}相同`,
    unsure: (figure: string) => `上年同期为${figure}；数字只是界限或约数，无法断定升降`,
  },
  trend: '变化趋势',
  changeTitle: '最新数据与此前数据',
  difference: '较上期增减',
  yearDifference: '较上年同期增减',
  computedHere: '根据本表所列数据推算',
  only: '仅有一个时点的数据，无法反映变化趋势。',
  notAlike: '此前数据的时段长短不同，或其间口径有调整，不与最新数据比较。',
  noYearEarlier: '没有可比的上年同期数据，不作同比。',
  uneven: '该指标数据的公布间隔不固定。',
  old: (period: string) => `最新数据（${period}）距本简报日期已逾一年，不反映近期情况。`,
  targetIs: (figure: string) => `目标为${figure}。`,
  standardIs: (figure: string) => `标准为${figure}。`,
  noFigure: '没有该指标在该地区的实际数据。',
  seriesTitle: (name: string, first: string, firstPeriod: string, last: string, period: string) =>
    `${name}：${firstPeriod}为${first}，${period}为${last}`,
  seriesSubtitle: (unit: string, area: string) => `${unit}，${area}`,
} as const;

export const indicatorReportEn: Translation<typeof indicatorReportZh> = {
  indicatorTitle: (name, area, frequency) => `${name} – ${REPORTS[frequency].en}, ${area}`,
  latest: 'Latest figure',
  about: 'About the indicator',
  definition: (text) => `Definition: ${text}.`,
  population: (text) => `What is counted: ${text}.`,
  facts: (unit, polarity, stage) => `Unit: ${unit}. Direction: ${polarity}. Stage: ${stage}.`,
  undatedOnly: 'Figures without a date cannot show a trend.',
  previous: {
    fall: (figure, by) => `Lower than ${figure} in the period before${by && `, ${by}`}`,
    rise: (figure, by) => `Higher than ${figure} in the period before${by && `, ${by}`}`,
    ahead: (figure) => `A better place than ${figure} in the period before`,
    behind: (figure) => `A worse place than ${figure} in the period before`,
    same: (figure) => `The same as ${figure} in the period before`,
    unsure: (figure) =>
      `In the period before: ${figure}. Since figures are bounds or approximate, neither a rise nor a fall can be stated`,
  },
  yearEarlier: {
    fall: (figure, by) => `Lower than ${figure} a year earlier${by && `, ${by}`}`,
    rise: (figure, by) => `Higher than ${figure} a year earlier${by && `, ${by}`}`,
    ahead: (figure) => `A better place than ${figure} a year earlier`,
    behind: (figure) => `A worse place than ${figure} a year earlier`,
    same: (figure) => `The same as ${figure} a year earlier`,
    unsure: (figure) =>
      `A year earlier: ${figure}. Since figures are bounds or approximate, neither a rise nor a fall can be stated`,
  },
  trend: 'Trend',
  changeTitle: 'The latest figure and earlier ones',
  difference: 'change from the period before',
  yearDifference: 'change from a year earlier',
  computedHere: 'computed from the figures of this table',
  only: 'There is only one dated figure, so no trend can be shown.',
  notAlike:
    'The earlier figures cover periods of another length or were counted by another method, and are not compared with the latest.',
  noYearEarlier: 'The data have no comparable figure for the same period a year earlier.',
  uneven: 'The data for this indicator come at uneven intervals.',
  old: (period) =>
    `The latest figure (${period}) is more than a year older than this report and does not show the present state.`,
  targetIs: (figure) => `Target: ${figure}.`,
  standardIs: (figure) => `Standard: ${figure}.`,
  noFigure: 'The data have no actual figure of this indicator for this place.',
  seriesTitle: (name, first, firstPeriod, last, period) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${period})`,
  seriesSubtitle: (unit, area) => `${unit}, ${area}`,
};
