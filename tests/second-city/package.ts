import { csvText } from '../../src/base/csv-text.ts';
import { charts } from './charts.ts';
import { CITY, idOf, LONG_EN, LONG_ZH, long, type Rows, range, ward } from './names.ts';
import { promises, vintages } from './register.ts';
import { seriesRows } from './series.ts';

const areas: Rows = [
  { code: CITY, name_zh: '港湾市', name_en: 'Port City', kind: 'city' },
  ...range(30).map((i) => ({
    code: ward(i),
    name_zh: i === 0 ? long(LONG_ZH, 60) : `第${i + 1}区`,
    name_en: i === 0 ? long(`${LONG_EN} `, 60).trim() : `Ward ${i + 1}`,
    kind: 'district',
    parent: CITY,
    column: String(i % 6),
    row: String(Math.floor(i / 6)),
  })),
];

const units: Rows = [
  ['P_CASE', 'count', '件', 'cases', '件', 'cases', 'case', ''],
  ['P_DAY', 'time', '天', 'days', '天', 'days', 'day', 'day'],
  ['P_WORKDAY', 'time', '工作日', 'working days', '个工作日', 'working days', 'working day', 'day'],
  ['P_SHARE', 'share', '占比', 'per cent', '%', '%', '', 'percent'],
  ['P_GROWTH', 'ratio', '变化率', 'relative change', '%', '%', '', 'percent'],
  ['P_RANK', 'score', '名次', 'rank', '', '', '', 'rank'],
  ['P_DOLLAR', 'money', '元（甲币）', 'dollars', '元', 'dollars', 'dollar', 'currency'],
  ['P_CROWN', 'money', '克朗', 'crowns', '克朗', 'crowns', 'crown', 'currency'],
  ['P_BALANCE', 'ratio', '收支差额', 'balance', '百万', 'million', '', ''],
  ['P_KM', 'length', '公里', 'kilometres', '公里', 'km', '', ''],
].map(([code = '', dimension = '', zh = '', en = '', sz = '', se = '', one = '', family = '']) => ({
  code,
  dimension,
  name_zh: zh,
  name_en: en,
  symbol_zh: sz,
  symbol_en: se,
  symbol_en_one: one,
  family,
}));

const fields: Rows = ['mobility', 'housing', 'health'].map((code, i) => ({
  code: `port-${code}`,
  name_zh: ['出行', '住房', '卫生'][i] ?? '',
  name_en: ['Mobility', 'Housing', 'Health'][i] ?? '',
}));

/** Unit, polarity, stage, measure and how it is known of the four indicators of a reform. */
const KINDS = [
  ['less', 'outcome', 'rate', 'record'],
  ['more', 'output', 'flow', 'count'],
  ['more', 'outcome', 'rate', 'survey'],
  ['neutral', 'input', 'stock', 'rule'],
] as const;
const UNITS = ['P_DAY', 'P_CASE', 'P_SHARE', 'P_DOLLAR', 'P_WORKDAY', 'P_KM', 'P_RANK', 'P_CROWN'];
const unitOf = (i: number, k: number) =>
  i === 9 && k === 1 ? 'P_BALANCE' : (UNITS[(i % 2) * 4 + k] ?? 'P_CASE');

const reforms: Rows = range(10).map((i) => ({
  reform_id: idOf(i),
  number: String(i + 1),
  name_zh: i === 1 ? long(LONG_ZH, 60) : `第${i + 1}项改革`,
  name_en: i === 1 ? long(`${LONG_EN} `, 60).trim() : `Reform number ${i + 1}`,
  organisation_zh: '港湾市某局',
  organisation_en: 'A bureau of Port City',
  level: i % 3 === 0 ? 'district' : 'city',
  fields: fields[i % 3]?.code ?? '',
  area: CITY,
  start: ['2019', '2019-05', '2019-05-20'][i % 3] ?? '',
  end: i === 4 ? '2022-06' : '',
  dates_source: 'port-gazette',
  aims: `p${i}-a`,
  summary_zh: `由{p${i}-a-before}到{p${i}-a-after}。`,
  summary_en: `From {p${i}-a-before} to {p${i}-a-after}.`,
  unmeasured_zh: '尚无用户感受的数据。',
  unmeasured_en: 'What users feel is not measured.',
  headline: `p${i}-a-after~p${i}-b-after`,
}));

const indicators: Rows = range(40).map((n) => {
  const [i, k] = [Math.floor(n / 4), n % 4];
  const [polarity = '', stage = '', measure = '', evidence = ''] = KINDS[k] ?? [];
  const letter = 'abcd'[k] ?? '';
  return {
    indicator_id: `p${i}-${letter}`,
    name_zh: n === 5 ? long(LONG_ZH, 60) : `指标${i + 1}之${k + 1}`,
    name_en: n === 5 ? long(`${LONG_EN} `, 60).trim() : `Indicator ${i + 1}.${k + 1}`,
    definition_zh: '虚构的指标。',
    definition_en: 'A made-up indicator.',
    UNIT_MEASURE: unitOf(i, k),
    polarity,
    stage,
    measure,
    evidence,
    counted_by_zh: k === 1 ? '港湾市某局' : '',
    counted_by_en: k === 1 ? 'A bureau of Port City' : '',
    cadence: ['month', 'quarter', 'year', ''][k] ?? '',
    next_due: k === 2 ? '2021-03' : '',
    ranking: k === 2 ? 'no' : '',
    ranking_note_zh: k === 2 ? '样本太小' : '',
    ranking_note_en: k === 2 ? 'The sample is too small' : '',
    companions: k === 1 ? `p${i}-c` : '',
    // Most promises have a rule; one is younger than the figures, and some have none.
    ...(k === 0 && i < 8
      ? {
          verdict_basis: 'target',
          verdict_tolerance: '5',
          verdict_points: '1',
          verdict_by_zh: '港湾市审计局',
          verdict_by_en: 'Auditors of Port City',
          verdict_date: i === 7 ? '2022-06' : '2019-01',
        }
      : {}),
  };
});

const sources: Rows = [
  {
    source_id: 'port-gazette',
    title_zh: '港湾市公报',
    title_en: 'Gazette of Port City',
    publisher_zh: '港湾市（虚构）',
    publisher_en: 'Port City (made up)',
    date: '2021',
    licence: 'PORT 1.0',
  },
];

const DESCRIPTOR = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'port-city-2021',
  title: 'Port City, 2021 (synthetic)',
  title_zh: '港湾市2021年（演示）',
  description: 'A city that does not exist, with figures of every kind.',
  description_zh: '并不存在的城市，含各类数据。',
  version: '1.0.0',
  order: 9,
  synthetic: true,
  licenses: [{ title: 'CC0 1.0', title_zh: '公共领域' }],
  collection: {
    heading: 'What did {#reforms} reforms of Port City achieve?',
    heading_zh: '港湾市{#reforms}项改革，成效几何？',
    introduction: '{#stated} figures are stated and {#computed} computed; {p0-a-after} is one.',
    introduction_zh: '载明数据{#stated}项，推算{#computed}项；其中之一为{p0-a-after}。',
    home: CITY,
    year: '2021',
  },
};

const tables: Readonly<Record<string, Rows>> = {
  areas,
  units,
  fields,
  licences: [{ code: 'PORT 1.0', name_zh: '港湾许可1.0', name_en: 'Port licence 1.0' }],
  reforms,
  indicators,
  observations: seriesRows({
    reforms: range(10).map(idOf),
    city: CITY,
    wards: range(30).map(ward),
    unitOf,
  }),
  // A change from above zero to below it is none in per cent.
  derived: range(9).map((i) => ({
    observation_id: `p${i}-b-growth`,
    reform: idOf(i),
    indicator: `p${i}-b`,
    REF_AREA: CITY,
    TIME_PERIOD: '2021',
    role: 'change',
    base: 'before-reform',
    UNIT_MEASURE: 'P_GROWTH',
    formula: '(after - before) / before * 100',
    inputs: `after=p${i}-b-after~before=p${i}-b-before`,
  })),
  sources,
  events: [
    {
      event_id: 'port-break',
      kind: 'break',
      date: '2020-01',
      indicators: 'p1-a',
      areas: CITY,
      text_zh: '统计口径调整',
      text_en: 'Method changed',
      source: 'port-gazette',
    },
  ],
  charts,
  vintages,
  promises,
  comparisons: [
    {
      comparison_id: 'port-changes',
      name_zh: '改善幅度',
      name_en: 'Which improved most?',
      hint_zh: '五项改革',
      hint_en: 'Five reforms',
      observations: range(5)
        .map((i) => `p${i}-a-after`)
        .join('~'),
      measure: 'change',
    },
  ],
};

function csvOf(rows: Rows): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
}

/** The files of a complete package of a city that does not exist, the same at every call. */
export function secondCity(): Map<string, string> {
  return new Map([
    ['datapackage.json', `${JSON.stringify(DESCRIPTOR, null, 2)}\n`],
    ...Object.entries(tables).map(([name, rows]): [string, string] => [`${name}.csv`, csvOf(rows)]),
  ]);
}
