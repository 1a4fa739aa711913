import type { DerivedRow } from '../draft.ts';
import { FORMULA_COLUMNS } from './derivation.ts';
import { OBSERVATION_PROPERTIES, OBSERVATIONS } from './observations.ts';
import { column, meaning, readNumber } from './properties.ts';
import type { Column, TableDefinition } from './table.ts';

/** What a computed figure has in common with a stated one. */
const SHARED = [
  'id',
  'reform',
  'indicator',
  'area',
  'series',
  'period',
  'role',
  'base',
  'unit',
  'status',
  'note',
] as const;

const COLUMNS: readonly Column[] = [
  ...SHARED.flatMap((key) => OBSERVATION_PROPERTIES[key].columns),
  column(
    'qualifier',
    meaning('~ 表示约数', '~ makes a result about right that its inputs leave exact'),
    {
      enum: ['~'],
    },
  ),
  ...FORMULA_COLUMNS.map((one): Column => ({ ...one, required: true })),
  {
    name: 'decimals',
    type: 'integer',
    meaning: meaning(
      '保留的小数位数；空为数据所能支持的位数',
      'Decimals asked for; empty: as many as the inputs allow',
    ),
    minimum: -9,
    maximum: 6,
  },
  column(
    'states',
    meaning(
      '须与之相符的观测值；此行即为核对',
      'Stated observation that must agree; the row is then a check',
    ),
    {},
    { to: 'observations', form: 'one' },
  ),
];

/** Figures that are computed; they are published among the observations. */
export const DERIVED: TableDefinition<DerivedRow> = {
  name: 'derived',
  title: meaning('计算值', 'Derived figures'),
  key: 'observation_id',
  columns: COLUMNS,
  read(cell, dataPackage) {
    const observation = OBSERVATIONS.read(cell, dataPackage);
    return {
      observation: { ...observation, qualifier: '=' },
      states: cell('states') || null,
      decimals: readNumber(cell('decimals')),
      about: cell('qualifier') === '~',
    };
  },
  write: ({ observation }) => OBSERVATIONS.write(observation),
};
