import type { Period } from '../../base/period.ts';
import { parsePeriod } from '../../base/period.ts';
import {
  BASES,
  OBSERVATION_STATUSES,
  type ObservationStatus,
  QUALIFIERS,
  type Qualifier,
  ROLES,
} from '../../base/vocabulary.ts';
import type { Observation } from '../types.ts';
import { derivation } from './derivation.ts';
import {
  code,
  column,
  id,
  local,
  meaning,
  number,
  optional,
  readNumber,
  text,
} from './properties.ts';
import { type CellReader, defineTable, type Properties, type Property } from './table.ts';

const PERIOD = 'TIME_PERIOD';
const MULTIPLIER = 'UNIT_MULT';

function periodIn(cell: CellReader): Period {
  try {
    return parsePeriod(cell(PERIOD));
  } catch {
    // Reported by the rule on periods, with its line.
    return { start: null, end: null };
  }
}

/** A day that follows from the period; it is published for those who sort and filter by it. */
const day = (
  name: string,
  side: keyof Period,
  zh: string,
  en: string,
): Property<string | null> => ({
  columns: [{ name, type: 'date', meaning: meaning(zh, en), only: 'published' }],
  read: (cell) => periodIn(cell)[side],
  write: (value) => [value],
});

const value = (name: string, zh: string, en: string, limits = {}) =>
  number(name, meaning(zh, en), limits, MULTIPLIER);

/** What observations say, stated and computed ones alike. */
export const OBSERVATION_PROPERTIES: Properties<Observation> = {
  id: id(
    'observation_id',
    meaning('观测值的编号，稳定不变', 'Id of the observation; never reused'),
  ),
  reform: optional(
    'reform',
    meaning('所属或所参照的改革', 'Reform that it measures or puts in context'),
    {},
    { to: 'reforms', form: 'one' },
  ),
  indicator: text(
    'indicator',
    meaning('所量的指标', 'Indicator that it is a value of'),
    { required: true },
    { to: 'indicators', form: 'one' },
  ),
  area: text(
    'REF_AREA',
    meaning('地区代码', 'Code of the area'),
    { required: true },
    {
      to: 'areas',
      form: 'one',
    },
  ),
  series: text(
    'series',
    meaning('口径；不同口径不连线', 'Series; different ones are never joined into one line'),
  ),
  period: text(
    PERIOD,
    meaning('时间，来源未给出则为空', 'Period; empty where the source gives none'),
  ),
  start: day(
    'period_start',
    'start',
    '起始日；截至某日的没有起始日',
    'First day; none for a figure as of a date',
  ),
  end: day('period_end', 'end', '截止日', 'Last day'),
  role: text('role', meaning('数字对改革的角色', 'What the figure is to its reform'), {
    required: true,
    enum: ROLES,
  }),
  base: optional(
    'base',
    meaning(
      '基期性质：改革前、上年同期或上期',
      'Kind of baseline: before the reform, a year earlier, the period before',
    ),
    { enum: BASES },
  ),
  qualifier: code<Qualifier>(
    'qualifier',
    meaning('限定词：=、~、>、<、区间等', 'Qualifier: =, ~, >, <, range and so on'),
    '=',
    { enum: QUALIFIERS },
  ),
  value: value('OBS_VALUE', '数值；区间的为空', 'Value; empty for a range'),
  lower: value('lower', '区间的下限', 'Lower end of a range'),
  upper: value('upper', '区间的上限', 'Upper end of a range'),
  lastDigit: {
    columns: [
      ...value(
        'last_digit',
        '末位数字的单位，如6.7万为1000',
        'Unit of the last digit given, such as 1000 for 67 thousand',
      ).columns,
      {
        name: MULTIPLIER,
        type: 'integer',
        meaning: meaning('数值所乘的10的幂', 'Power of ten that the value is multiplied by'),
        minimum: 0,
        maximum: 12,
        only: 'written',
      },
    ],
    read: (cell) => readNumber(cell('last_digit'), cell(MULTIPLIER)),
    write: (digit) => [digit],
  },
  unit: text(
    'UNIT_MEASURE',
    meaning('计量单位代码', 'Code of the unit'),
    { required: true },
    {
      to: 'units',
      form: 'one',
    },
  ),
  status: code<ObservationStatus>(
    'OBS_STATUS',
    meaning(
      '状态（SDMX）：A 正常、B 口径变化、E 估计、M 缺失、P 初步',
      'Status (SDMX): A normal, B break, E estimated, M missing, P provisional',
    ),
    'A',
    { enum: OBSERVATION_STATUSES },
  ),
  asStated: text('as_stated', meaning('原文表述', 'The figure in the words of the source')),
  words: {
    ...local('words', meaning('以文字代替数值的表述', 'Words in place of a value')),
    read: (cell) =>
      cell('words_zh') === '' ? undefined : { zh: cell('words_zh'), en: cell('words_en') },
    write: (words) => [words?.zh ?? null, words?.en ?? null],
  },
  source: text(
    'source',
    meaning('来源', 'Source'),
    { required: true },
    {
      to: 'sources',
      form: 'one',
    },
  ),
  locator: local('locator', meaning('在来源中的位置', 'Where in the source'), { required: true }),
  note: local('note', meaning('说明', 'Note')),
  synthetic: {
    columns: [
      {
        ...column(
          'synthetic',
          meaning('true 表示演示用的虚构数据', 'true if the figure is made up'),
        ),
        only: 'published',
      },
    ],
    read: (cell) => (cell('synthetic') === 'true' ? true : undefined),
    write: (made) => [made ? 'true' : null],
  },
  derivation,
};

/** One value of one indicator for one reform (or none), area and period. */
export const OBSERVATIONS = defineTable<Observation>(
  { name: 'observations', title: meaning('观测值', 'Observations'), key: 'observation_id' },
  OBSERVATION_PROPERTIES,
);

/** The observation that a row of a published table holds, complete; the cells by column name. */
export function observationOf(
  row: Readonly<Record<string, string | number | boolean | null>>,
  dataPackage: string,
): Observation {
  return OBSERVATIONS.read((column) => String(row[column] ?? ''), dataPackage);
}
