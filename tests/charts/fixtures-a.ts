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
