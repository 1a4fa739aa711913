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

/** A part of a whole in short: the first figure is the whole. */
export const splitGroup = (
  label: LocalText,
  ...rows: readonly (RowDraft & { name?: LocalText })[]
) => ({
  label,
  rows: rows.map(({ name = label, ...row }, position) => ({
    ...row,
    part: position === 0 ? ('whole' as const) : ('part' as const),
    indicator: { id: name.en, name },
  })),
});
