import { quantity } from '../../src/base/quantity.ts';
import { documentWith, missing, range, text } from './document-with.ts';

const days = { unit: 'day', polarity: 'less' } as const;
const working = { unit: 'working-day', polarity: 'less', period: '' } as const;
const stateCouncil = {
  ...quantity(120),
  ...working,
  role: 'standard',
  area: { code: 'CN', name: text('全国', 'China') },
} as const;

/** The court's mean time of service: a year earlier (computed), now, and the stated change. */
export const court = documentWith('reform-glyph', [
  {
    label: text('民事案件直接送达平均用时', 'Civil cases: mean time of direct service'),
    rows: [
      { ...quantity(17.56), ...days, role: 'baseline', period: '2018-03-31' },
      { ...quantity(8.86), ...days, period: '2019-03-31' },
      { ...quantity(-8.7), ...days, role: 'change', period: '2019-03-31' },
    ],
  },
]);

/** Approval times of several kinds against one standard. */
export const approvals = documentWith('reform-glyph', [
  {
    label: text(
      '社会投资工程建设项目审批时间',
      'Construction approval time: privately invested projects',
    ),
    rows: [{ ...range(22, 50), ...working }, stateCouncil],
  },
  {
    label: text(
      '政府投资工程建设项目审批时间',
      'Construction approval time: government-invested projects',
    ),
    rows: [{ ...quantity(90, '<='), ...working }, stateCouncil],
  },
  {
    label: text('开办企业时间', 'Time to start a business'),
    rows: [{ ...quantity(3), ...working }],
  },
]);

/** Every qualifier, for better and worse, in one chart. */
export const qualifiers = documentWith(
  'reform-glyph',
  (['=', '~', '~<', '>', '>=', '<', '<='] as const).map((qualifier) => ({
    label: text(`限定词 ${qualifier}`, `Qualifier ${qualifier}`),
    rows: [
      {
        ...quantity(40, qualifier === '~' ? '~' : '='),
        role: 'baseline',
        polarity: 'less',
        period: '2012',
      },
      { ...quantity(qualifier === '>' ? 52 : 18, qualifier), polarity: 'less' },
      { ...quantity(20, '>='), role: 'target' },
    ],
  })),
);

/** Shares of three places; two of them context. */
export const shares = documentWith('bar', [
  {
    label: text('公办幼儿园占比', 'Public share of kindergartens'),
    detail: text('广州 · 2018年', 'Guangzhou · 2018'),
    rows: [
      { ...quantity(31.7), unit: 'percent', period: '2018-08' },
      { ...quantity(50), unit: 'percent', role: 'target', period: '2020' },
    ],
  },
  {
    label: text('普惠性幼儿园覆盖率', 'Coverage of public and subsidised kindergartens'),
    detail: text('深圳 · 2020年', 'Shenzhen · 2020'),
    context: true,
    rows: [{ ...quantity(82.35), unit: 'percent', role: 'context' }],
  },
  {
    label: text('公办在园幼儿占比', 'Public share of children'),
    detail: text('天河 · 2025年', 'Tianhe · 2025'),
    context: true,
    rows: [{ ...quantity(55.1, '>='), unit: 'percent', role: 'context' }],
  },
]);

/** Bars of every form, with negatives, in two panels. */
export const forms = documentWith(
  'bar',
  [
    { qualifier: quantity(-8.7), name: 'fall' },
    { qualifier: quantity(12, '~'), name: 'about' },
    { qualifier: quantity(15, '>'), name: 'over' },
    { qualifier: quantity(20, '<='), name: 'at most' },
    { qualifier: range(6, 18), name: 'range' },
    { qualifier: quantity(0), name: 'none' },
    { qualifier: missing, name: 'not known' },
  ].map(({ qualifier, name }, position) => ({
    label: text(`形式 ${name}`, `A bar for ${name}`),
    facet: position < 4 ? 'a' : 'b',
    rows: [{ ...qualifier, role: position === 0 ? 'change' : 'actual', polarity: 'less' }],
  })),
  [
    { key: 'a', label: text('第一组', 'First panel') },
    { key: 'b', label: text('第二组', 'Second panel') },
  ],
);

/** Counts that differ by seven orders of magnitude, with long figures. */
export const spreadOut = documentWith('bar', [
  {
    label: text('上链发票份数', 'Invoices on the chain'),
    rows: [{ ...quantity(70_730_000, '>'), unit: 'invoice' }],
  },
  {
    label: text('深圳区块链电子发票', 'Blockchain invoices of Shenzhen'),
    context: true,
    rows: [{ ...quantity(5_910_123), unit: 'invoice' }],
  },
  {
    label: text('试点首日', 'First day of the pilot'),
    rows: [{ ...quantity(3), unit: 'invoice' }],
  },
]);

/** What was put in and what came out, with a comparison below one. */
export const headline = documentWith('number', [
  {
    label: text('活动参与人次', 'Person-times at events'),
    rows: [{ ...quantity(20_000, '>'), unit: 'person-time' }],
  },
  {
    label: text('上链发票份数', 'Invoices on the chain'),
    detail: text('截至2019年1月31日', 'as of 31 Jan 2019'),
    rows: [
      { ...quantity(70_730_000, '>'), unit: 'invoice' },
      {
        ...quantity(5_910_000),
        unit: 'invoice',
        role: 'context',
        area: { code: 'SZ', name: text('深圳', 'Shenzhen') },
      },
    ],
  },
  {
    label: text('进口巴氏杀菌乳通关时长', 'Customs clearance of imported pasteurised milk'),
    rows: [{ ...quantity(20, '<='), unit: 'minute' }],
  },
  {
    label: text('首次送达成功率(同比)', 'Success rate of first service, change'),
    rows: [{ ...quantity(15.9), unit: 'percentage-point', role: 'change' }],
  },
]);

/** Short figures, which leave room for columns. */
export const counts = documentWith('number', [
  { label: text('街道', 'Streets'), rows: [{ ...quantity(18), unit: 'class' }] },
  { label: text('班数', 'Classes'), rows: [{ ...quantity(6), unit: 'class' }] },
  {
    label: text('没有数值的指标', 'An indicator without a figure'),
    rows: [{ ...missing, unit: 'class' }],
  },
]);

const FACETS = ['a', 'b', 'c'].map((key) => ({ key, label: text(`${key}区`, `Place ${key}`) }));

/** Panels of one unit whose figures lie far apart, and one of another unit. */
export const inPanels = (type: 'bar' | 'reform-glyph') =>
  documentWith(
    type,
    [
      ['a', 118, 'person'],
      ['b', 291_700, 'person'],
      ['c', 12, 'day'],
    ].map(([facet, value, unit]) => ({
      label: text('2018年', '2018'),
      facet: String(facet),
      rows: [{ ...quantity(Number(value)), unit: String(unit) }],
    })),
    FACETS,
  );
