import { type Quantity, quantity } from '../../src/base/quantity.ts';
import type { LocalText, Unit } from '../../src/base/vocabulary.ts';
import {
  type ChartDocument,
  type ChartFacet,
  type ChartGroup,
  type ChartRow,
  type ChartType,
  DOCUMENT_VERSION,
} from '../../src/spec/document.ts';

type Dimension = Unit['dimension'];
const unit = (code: string, dimension: Dimension, zh: string, en: string): Unit => ({
  code,
  dimension,
  name: { zh, en },
  symbol: { zh, en },
});

const UNITS: readonly Unit[] = [
  unit('day', 'time', '天', 'days'),
  unit('working-day', 'time', '个工作日', 'working days'),
  unit('percent', 'share', '%', '%'),
  unit('percentage-point', 'share', '个百分点', 'percentage points'),
  unit('CNY', 'money', '元', 'yuan'),
  unit('lead', 'count', '条', 'leads'),
  unit('case', 'count', '件', 'cases'),
  unit('dispute', 'count', '宗', 'disputes'),
  unit('person', 'count', '人', 'people'),
  unit('person-time', 'count', '人次', 'person-times'),
  unit('invoice', 'count', '份', 'invoices'),
  unit('class', 'count', '个班', 'classes'),
  unit('minute', 'time', '分钟', 'minutes'),
];

/** The parts of a row that a test cares about. */
export type RowDraft = Quantity & Partial<Omit<ChartRow, keyof Quantity>>;

/** A group with its rows, in short. */
export interface GroupDraft {
  readonly label: LocalText;
  readonly rows: readonly RowDraft[];
  readonly detail?: LocalText;
  readonly context?: boolean;
  readonly facet?: string;
}

export const text = (zh: string, en: string = zh): LocalText => ({ zh, en });
export const range = (lower: number, upper: number): Quantity => ({
  qualifier: 'range',
  value: null,
  lower,
  upper,
});
export const missing: Quantity = { ...quantity(0), value: null };

function row(draft: RowDraft, key: string, group: string, name: LocalText): ChartRow {
  return {
    observation: `observation-${key}`,
    indicator: { id: `indicator-${name.en}`, name },
    definition: name,
    reform: null,
    area: { code: 'guangzhou', name: text('广州', 'Guangzhou') },
    series: '',
    start: '2018-01-01',
    end: '2018-12-31',
    period: '2018',
    role: 'actual',
    unit: 'day',
    polarity: 'more',
    stage: 'outcome',
    status: 'A',
    source: 'report',
    locator: text('第1节', 'section 1'),
    note: text(''),
    derivation: null,
    ...draft,
    key,
    group,
    part: draft.part ?? '',
  };
}

/** A whole document of the least that a chart needs. */
export function documentWith(
  type: ChartType,
  drafts: readonly GroupDraft[],
  facets: readonly ChartFacet[] = [],
): ChartDocument {
  const groups = drafts.map(
    (draft, position): ChartGroup => ({
      key: `g${position}`,
      label: draft.label,
      detail: draft.detail ?? text(''),
      context: draft.context ?? false,
      facet: draft.facet ?? '',
    }),
  );
  const rows = drafts.flatMap((draft, group) =>
    draft.rows.map((one, position) => row(one, `g${group}-${position}`, `g${group}`, draft.label)),
  );
  return {
    version: DOCUMENT_VERSION,
    id: `test-${type}`,
    type,
    texts: { title: text('标题', 'Title'), subtitle: text('') },
    rows,
    encodings: { groups, facets, value: null, x: null },
    events: [],
    units: UNITS,
    sources: [],
    inputs: [],
    notes: [],
    query: null,
    dataHash: '',
    synthetic: false,
  };
}

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

/** A part of a whole in short: the first figure is the whole. */
const splitGroup = (label: LocalText, ...rows: readonly (RowDraft & { name?: LocalText })[]) => ({
  label,
  rows: rows.map(({ name = label, ...row }, position) => ({
    ...row,
    part: position === 0 ? ('whole' as const) : ('part' as const),
    indicator: { id: name.en, name },
  })),
});

/** Leads that solved cases, and disputes that were settled. */
export const resolution = documentWith('flow', [
  splitGroup(
    text('举报线索', 'Leads reported'),
    { ...quantity(4240), unit: 'lead' },
    {
      ...quantity(3367),
      unit: 'case',
      name: text('助力公安破案', 'Cases solved with the help of leads'),
    },
  ),
  splitGroup(
    text('参与调解纠纷', 'Disputes mediated'),
    { ...quantity(64_322), unit: 'dispute' },
    {
      ...quantity(63_978),
      unit: 'dispute',
      name: text('调解成功', 'Disputes mediated successfully'),
    },
  ),
]);

/** Bounds and approximations, and a part that is larger than its whole. */
export const doubtful = documentWith('flow', [
  splitGroup(
    text('征集候选案例', 'Candidate cases collected'),
    { ...quantity(70, '>'), unit: 'case', polarity: 'neutral' },
    { ...quantity(10), unit: 'case', polarity: 'neutral', name: text('入选案例', 'Winning cases') },
  ),
  splitGroup(
    text('事务上报', 'Issues reported'),
    { ...quantity(67_000), unit: 'case' },
    { ...quantity(64_320, '~'), unit: 'case', name: text('已处理', 'Issues handled') },
  ),
  splitGroup(
    text('错误的数据', 'Data in error'),
    { ...quantity(5), unit: 'case' },
    { ...quantity(9), unit: 'case', name: text('部分', 'Part') },
  ),
]);

const paidIn = {
  ...quantity(500_000_000),
  unit: 'CNY',
  observation: 'fund-paid-in',
  name: text('首期实缴', 'First paid-in capital'),
};

/** A fund, what was paid in first, and who paid it. */
export const fund = documentWith('part-to-whole', [
  splitGroup(
    text('基金总规模', 'Size of the fund'),
    { ...quantity(5_000_000_000), unit: 'CNY', role: 'plan' },
    paidIn,
  ),
  splitGroup(
    text('首期实缴', 'First paid-in capital'),
    paidIn,
    {
      ...quantity(200_000_000),
      unit: 'CNY',
      polarity: 'neutral',
      name: text('区财政出资', 'Paid in by the district treasury'),
    },
    {
      ...quantity(300_000_000),
      unit: 'CNY',
      name: text('民营企业出资', 'Paid in by private companies'),
    },
  ),
]);

/** Winners by department; the candidates are only known to be more than a number. */
export const selection = documentWith('part-to-whole', [
  splitGroup(
    text('征集候选案例', 'Candidate cases collected'),
    { ...quantity(70, '>'), unit: 'case', polarity: 'neutral' },
    {
      ...quantity(20, '~<'),
      unit: 'case',
      polarity: 'neutral',
      name: text('营商环境候选案例', 'Candidates on the business environment'),
    },
  ),
  splitGroup(
    text('入选案例', 'Winning cases'),
    { ...quantity(10), unit: 'case' },
    {
      ...quantity(7),
      unit: 'case',
      name: text('市级部门入选案例', 'Winners from city departments'),
    },
    { ...quantity(3), unit: 'case', name: text('各区入选案例', 'Winners from districts') },
  ),
]);

/** Small parts side by side, with long names. */
export const slivers = documentWith('part-to-whole', [
  splitGroup(
    text('全部', 'All'),
    { ...quantity(1000), unit: 'case' },
    ...[3, 5, 8, 4].map((value, position) => ({
      ...quantity(value),
      unit: 'case',
      name: text(
        `名称很长的第${position + 1}个小部分`,
        `Small part number ${position + 1} with a long name`,
      ),
    })),
  ),
]);

/** Figures that charts meet at their limits; the same for every type. */
export function extremesFor(type: ChartType): Readonly<Record<string, ChartDocument>> {
  const long = text(
    '名称非常长以至于在任何一种宽度下都必须换行才能完整显示出来的一个指标,含(括号)与标点',
    'An indicator whose name is so long that it has to be broken into lines at any width whatsoever',
  );
  const person = { unit: 'person' } as const;
  const pair = (label: LocalText, a: RowDraft, b: RowDraft) => splitGroup(label, a, b);
  return {
    nothing: documentWith(type, []),
    'a group without rows': documentWith(type, [{ label: text('空', 'Empty'), rows: [] }]),
    'one figure': documentWith(type, [
      { label: text('一', 'One'), rows: [{ ...quantity(1), ...person }] },
    ]),
    zeros: documentWith(type, [
      pair(text('零', 'Zero'), { ...quantity(0), ...person }, { ...quantity(0), ...person }),
    ]),
    'missing figures': documentWith(type, [
      pair(text('缺', 'Missing'), { ...missing, ...person }, { ...quantity(4), ...person }),
      pair(text('缺', 'Missing'), { ...quantity(4), ...person }, { ...missing, ...person }),
    ]),
    negatives: documentWith(type, [
      pair(
        text('负', 'Negative'),
        { ...quantity(-8.7), role: 'baseline' },
        { ...quantity(-20.25) },
      ),
      pair(text('正', 'Positive'), { ...quantity(3), role: 'baseline' }, { ...quantity(-1, '<') }),
    ]),
    'a huge spread': documentWith(type, [
      pair(
        text('大', 'Large'),
        { ...quantity(70_730_000, '>'), ...person, role: 'baseline' },
        { ...quantity(3), ...person },
      ),
      pair(
        text('小', 'Small'),
        { ...quantity(4), ...person, role: 'target' },
        { ...quantity(3), ...person },
      ),
    ]),
    'long names and figures': documentWith(type, [
      pair(
        long,
        { ...quantity(1_234_567_891, '~<'), unit: 'person-time', role: 'baseline' },
        { ...quantity(1_234_567_890, '>='), unit: 'person-time' },
      ),
      pair(
        long,
        { ...quantity(987_654_321_987, '~'), unit: 'person-time', role: 'standard' },
        { ...range(123_456_789, 987_654_321), unit: 'person-time' },
      ),
    ]),
    'equal figures': documentWith(type, [
      {
        label: text('同', 'Equal'),
        rows: (['actual', 'baseline', 'target', 'standard', 'context'] as const).map((role) => ({
          ...quantity(50),
          ...person,
          role,
        })),
      },
    ]),
  };
}
