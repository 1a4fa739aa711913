import type { Assembly } from './assemble.ts';
import { assemble } from './assemble.ts';
import type { Problem } from './problem.ts';
import type { PackageFiles } from './read-package.ts';
import { columnsOf } from './tables/table.ts';
import { TABLES as TABLE_DEFINITIONS } from './tables/tables.ts';

type Cells = Readonly<Record<string, string>>;

/** Rows that share cells; their own win. */
function withCells(shared: Cells, rows: readonly Cells[]): Cells[] {
  return rows.map((cells) => ({ ...shared, ...cells }));
}

/** The smallest package that has every table; tests spoil it one cell at a time. */
const TABLES: Readonly<Record<string, readonly Cells[]>> = {
  units: [
    { code: 'DAY', dimension: 'time', name_zh: '天', name_en: 'days' },
    { code: 'PERCENT', dimension: 'share', name_zh: '占比', name_en: 'per cent' },
    { code: 'CASE', dimension: 'count', name_zh: '件', name_en: 'cases' },
  ],
  areas: [
    { code: 'city', name_zh: '市', name_en: 'City', kind: 'city' },
    {
      code: 'ward',
      name_zh: '区',
      name_en: 'Ward',
      kind: 'district',
      parent: 'city',
      column: '0',
      row: '0',
    },
  ],
  fields: [{ code: 'justice', name_zh: '司法', name_en: 'Justice' }],
  reforms: [
    {
      reform_id: 'court',
      name_zh: '法院',
      name_en: 'Court',
      organisation_zh: '法院',
      organisation_en: 'Court',
      level: 'city',
      fields: 'justice',
      area: 'city',
      summary_zh: '用时{after}。',
      summary_en: 'It takes {after}.',
      headline: 'after',
    },
  ],
  indicators: withCells(
    {
      name_zh: '名',
      name_en: 'Name',
      definition_zh: '义',
      definition_en: 'Is',
      evidence: 'record',
    },
    [
      {
        indicator_id: 'time',
        UNIT_MEASURE: 'DAY',
        polarity: 'less',
        stage: 'outcome',
        measure: 'rate',
      },
      {
        indicator_id: 'won',
        UNIT_MEASURE: 'CASE',
        polarity: 'more',
        stage: 'outcome',
        measure: 'flow',
      },
      {
        indicator_id: 'all',
        UNIT_MEASURE: 'CASE',
        polarity: 'more',
        stage: 'output',
        measure: 'flow',
      },
      {
        indicator_id: 'rate',
        UNIT_MEASURE: 'PERCENT',
        polarity: 'more',
        stage: 'outcome',
        measure: 'rate',
        numerator: 'won',
        denominator: 'all',
      },
    ],
  ),
  observations: withCells(
    {
      REF_AREA: 'city',
      TIME_PERIOD: '2018',
      role: 'actual',
      source: 'paper',
      locator_zh: '第1页',
      locator_en: 'page 1',
    },
    [
      { observation_id: 'after', indicator: 'time', UNIT_MEASURE: 'DAY', OBS_VALUE: '8.86' },
      {
        observation_id: 'drop',
        indicator: 'time',
        role: 'change',
        UNIT_MEASURE: 'DAY',
        OBS_VALUE: '-8.7',
      },
      { observation_id: 'won', indicator: 'won', UNIT_MEASURE: 'CASE', OBS_VALUE: '9' },
      { observation_id: 'all', indicator: 'all', UNIT_MEASURE: 'CASE', OBS_VALUE: '12' },
      { observation_id: 'rate', indicator: 'rate', UNIT_MEASURE: 'PERCENT', OBS_VALUE: '75' },
    ],
  ),
  derived: [
    {
      observation_id: 'before',
      indicator: 'time',
      REF_AREA: 'city',
      TIME_PERIOD: '2017',
      role: 'baseline',
      base: 'year-earlier',
      UNIT_MEASURE: 'DAY',
      formula: 'after - drop',
      inputs: 'after=after~drop=drop',
    },
    {
      observation_id: 'rate-computed',
      indicator: 'rate',
      REF_AREA: 'city',
      TIME_PERIOD: '2018',
      role: 'actual',
      UNIT_MEASURE: 'PERCENT',
      formula: 'won / all * 100',
      inputs: 'won=won~all=all',
      states: 'rate',
    },
  ],
  sources: [
    {
      source_id: 'paper',
      title_zh: '报',
      title_en: 'Paper',
      publisher_zh: '社',
      publisher_en: 'Press',
      licence: 'CC BY 4.0',
    },
  ],
  events: [
    {
      event_id: 'law',
      kind: 'policy',
      date: '2018-05',
      text_zh: '法',
      text_en: 'Law',
      source: 'paper',
    },
  ],
  vintages: [
    {
      vintage_id: 'after-first',
      observation: 'after',
      until: '2019-06',
      OBS_VALUE: '8.9',
      last_digit: '0.1',
      ...{ reason_zh: '误', reason_en: 'Error' },
      source: 'paper',
    },
  ],
  promises: [
    {
      promise_id: 'faster',
      reform: 'court',
      indicator: 'time',
      REF_AREA: 'city',
      announced: '2018-01',
      source: 'paper',
      ...{ locator_zh: '第1页', locator_en: 'page 1' },
    },
  ],
  charts: withCells({ title_zh: '题', title_en: 'Title', subtitle_zh: '副', subtitle_en: 'Sub' }, [
    { chart_id: 'glyph', reform: 'court', type: 'reform-glyph', groups: 'before ~ after' },
    { chart_id: 'series', type: 'line', indicators: 'time', areas: 'city' },
    { chart_id: 'scatter', type: 'scatter', groups: 'won ~ after' },
  ]),
};

/** Every kind of table that the sample has rows of. */
const tables = Object.values(TABLE_DEFINITIONS).filter(({ name }) => TABLES[name] !== undefined);

const DESCRIPTOR = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'sample',
  title: 'Sample',
  title_zh: '样例',
  description: 'The smallest package.',
  description_zh: '最小的数据包。',
  version: '1.0.0',
  order: 1,
  licenses: [{ title: 'CC BY 4.0' }],
  resources: tables.map(({ name }) => ({ name, path: `${name}.csv` })),
};

/** A change of the sample: these cells of one row; a row that does not exist is added. */
export interface Change {
  readonly table: string;
  readonly row: number;
  readonly cells: Cells;
}

function writeTable(name: string, columns: readonly string[], changes: readonly Change[]): string {
  const rows = [...(TABLES[name] ?? [])];
  for (const { table, row, cells } of changes) {
    if (table === name) rows[row] = { ...rows[row], ...cells };
  }
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** The files of the sample package, with changes. */
export function sampleFiles(...changes: readonly Change[]): PackageFiles {
  const written = tables.map((table): [string, string] => [
    `${table.name}.csv`,
    writeTable(
      table.name,
      columnsOf(table, 'written').map(({ name }) => name),
      changes,
    ),
  ]);
  return {
    path: 'data/sample',
    texts: new Map([['datapackage.json', JSON.stringify(DESCRIPTOR)], ...written]),
  };
}

/** The sample package assembled, with changes. */
export function sampleAssembly(...changes: readonly Change[]): Assembly {
  return assemble([sampleFiles(...changes)]);
}

/** A problem in short, for tests: `data/x/observations.csv:12: OBS_VALUE: share-over: 103`. */
export function shortProblem({ file, line, column, value, code }: Problem): string {
  return [`${file}:${line}`, column, code, value].filter((part) => part !== '').join(': ');
}

/** The problems of the sample with some cells of one row changed, in short. */
export function problemsWith(table: string, row: number, cells: Cells): string[] {
  return sampleAssembly({ table, row, cells }).problems.map(shortProblem);
}
