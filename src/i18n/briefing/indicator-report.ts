import type { Translation } from '../translation.ts';

/** What the report of one indicator says. */
export const indicatorReportZh = {
  indicatorTitle: (name: string, area: string) => `${name}——${area}指标月报`,
  latest: '最新情况',
  about: '指标说明',
  definition: (text: string) => `定义：${text}。`,
  population: (text: string) => `统计对象：${text}。`,
  facts: (unit: string, polarity: string, stage: string) =>
    `单位：${unit}。方向：${polarity}。环节：${stage}。`,
  undatedOnly: '没有注明时间的数字，说明不了变化。',
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
  trend: '走势',
  changeTitle: '最新数字与此前数字',
  difference: '与上一期之差',
  yearDifference: '与上年同期之差',
  computedHere: '由本表所列数字计算',
  only: '数据只有这一个时点，说明不了变化。',
  notAlike: '此前的数字所指时段长短不同，或其间口径有变化，不与最新数字相比。',
  noYearEarlier: '数据没有可比的上年同期数字，不作同比。',
  notMonthly: '这项指标的数据不是按月公布的。',
  old: (period: string) => `最新数字（${period}）距本简报日期已逾一年，不反映近期情况。`,
  targetIs: (figure: string) => `目标：${figure}。`,
  standardIs: (figure: string) => `标准：${figure}。`,
  noFigure: '数据中没有这项指标在该地区的实际数字。',
  seriesTitle: (name: string, first: string, firstPeriod: string, last: string, period: string) =>
    `${name}：${firstPeriod}为${first}，${period}为${last}`,
  seriesSubtitle: (unit: string, area: string) => `${unit}，${area}`,
} as const;

export const indicatorReportEn: Translation<typeof indicatorReportZh> = {
  indicatorTitle: (name, area) => `${name} – monthly report, ${area}`,
  latest: 'Latest figure',
  about: 'About the indicator',
  definition: (text) => `Definition: ${text}.`,
  population: (text) => `What is counted: ${text}.`,
  facts: (unit, polarity, stage) => `Unit: ${unit}. Direction: ${polarity}. Stage: ${stage}.`,
  undatedOnly: 'Without a date a figure says nothing of change.',
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
  trend: 'The series',
  changeTitle: 'The latest figure and earlier ones',
  difference: 'difference to the period before',
  yearDifference: 'difference to a year earlier',
  computedHere: 'computed from the figures of this table',
  only: 'The data have this one figure only: it says nothing of change.',
  notAlike:
    'The earlier figures cover periods of another length or were counted by another method, and are not compared with the latest.',
  noYearEarlier: 'The data have no comparable figure for the same period a year earlier.',
  notMonthly: 'The data for this indicator are not monthly.',
  old: (period) =>
    `The latest figure (${period}) is more than a year older than this report and does not show the present state.`,
  targetIs: (figure) => `Target: ${figure}.`,
  standardIs: (figure) => `Standard: ${figure}.`,
  noFigure: 'The data have no actual figure of this indicator for this place.',
  seriesTitle: (name, first, firstPeriod, last, period) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${period})`,
  seriesSubtitle: (unit, area) => `${unit}, ${area}`,
};
