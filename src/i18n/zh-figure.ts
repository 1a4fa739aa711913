import type { Base } from '../base/vocabulary.ts';
import { quoted } from './punctuation.ts';

const AGAINST: Readonly<Record<Base, string>> = {
  'year-earlier': '同比',
  'period-before': '环比',
  'before-reform': '较改革前',
};

/** 数字的出处面板。 */
export const figureZh = {
  open: '查看出处',
  title: '数据出处',
  close: '关闭',
  definition: '定义',
  unit: '单位',
  date: '发布日期',
  link: '原文链接',
  noLink: '没有网址',
  licence: '使用许可',
  grade: '来源等级',
  gradeA: '一级：发布者或媒体的原始页面',
  gradeB: '二级：转载',
  counted: (cases: string) => `由台账逐件统计（${cases}件）`,
  inputs: '所用数据',
  /** 公式中的变量，所述指标相同时以此区分。 */
  inFormula: {
    thisPeriod: '本期',
    change: (base: Base | null, rate: boolean) =>
      `${base === null ? '' : AGAINST[base]}变化${rate ? '率' : ''}`,
  },
  stage: '所处阶段',
  evidence: '数据获取方式',
  countedBy: '统计者',
  nextDue: '下次公布时间',
  overdue: '已逾期',
  yearsAgo: (years: string) => `距今约${years}年`,
  monthsAgo: (months: string) => `距今约${months}个月`,
  details: '其他信息',
  nextOverdue: '下次数据已逾期',
  cadence: '统计频率',
  cadences: {
    week: '每周',
    month: '每月',
    quarter: '每季度',
    'half-year': '每半年',
    year: '每年',
    once: '一次性',
  },
  earlier: '更正前数值',
  earlierValue: (value: string, until: string, reason: string) =>
    `${value}（${until}更正：${reason}）`,
  cited: (value: string, day: string, until: string) =>
    `引用日（${day}）的数值为${value}，${until}已更正。`,
  ranking: '不宜排名',
  synthetic: '演示数据',
  polarity: '方向',
  reform: '改革',
  missing: '未找到该数据，可能已更名或移除。请返回原页面另选。',
  loading: '正在查找…',
  walkBack: '返回上一项数据',
  stated: (text: string) => `原文表述：${quoted(text)}`,
  interval: (interval: string) => `舍入区间：${interval}（由所用数据的末位推算）`,
  number: '数值',
  computedHere: '本页推算，未列入数据目录',
  identifier: '编号',
  copy: '复制编号',
  copied: '已复制',
} as const;
