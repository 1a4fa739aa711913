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
  asStated: '原文表述',
  definition: '定义',
  qualifier: '数值类型',
  role: '数据性质',
  period: '时间',
  area: '地区',
  unit: '单位',
  source: '来源',
  publisher: '发布者',
  date: '发布日期',
  undated: '未载明日期',
  link: '原文链接',
  noLink: '没有网址',
  licence: '使用许可',
  locator: '出处位置',
  note: '说明',
  grade: '来源等级',
  gradeA: '一级：发布者或媒体的原始页面',
  gradeB: '二级：转载',
  derived: '由其他数据推算',
  formula: '计算公式',
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
  ranking: '不宜排名',
  synthetic: '演示数据',
  polarity: '方向',
  reform: '改革',
  missing: '未找到该数据，可能已更名或移除。请返回原页面另选。',
  loading: '正在查找…',
  walkBack: '返回上一项数据',
  stated: (text: string) => `原文表述：${quoted(text)}`,
  toNearest: (digit: string) => `精确到${digit}`,
  asGiven: '按原始资料所给，精度未载明',
  interval: (interval: string) => `舍入区间：${interval}（由所用数据的末位推算）`,
  number: '数值',
  computedHere: '本页推算，未列入数据目录',
  identifier: '编号',
  copy: '复制编号',
  copied: '已复制',
} as const;
