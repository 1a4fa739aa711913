import {
  DIMENSIONS,
  LEVELS,
  UNIT_FAMILIES,
  type Unit,
  type UnitFamily,
} from '../../base/vocabulary.ts';
import type { Area, Field, Licence } from '../types.ts';
import {
  column,
  ID_PATTERN,
  local,
  meaning,
  number,
  optional,
  text,
  UNIT_PATTERN,
} from './properties.ts';
import { defineTable, type Property } from './table.ts';

const NAME = meaning('名称', 'Name');
const CODE = meaning('代码', 'Code');

/** A text that is left out of the record where it is not given. */
const absent = (of: Property<string>): Property<string | undefined> => ({
  columns: of.columns,
  read: (cell) => of.read(cell) || undefined,
  write: (value) => of.write(value ?? ''),
});

/** Units of measure. */
export const UNITS = defineTable<Unit>(
  { name: 'units', title: meaning('计量单位', 'Units'), key: 'code', shared: true },
  {
    code: text('code', CODE, { required: true, pattern: UNIT_PATTERN }),
    dimension: text('dimension', meaning('量纲', 'Dimension'), {
      required: true,
      enum: DIMENSIONS,
    }),
    name: local('name', NAME, { required: true }),
    symbol: local('symbol', meaning('写在数字后的单位', 'Unit as written behind a number')),
    one: absent(text('symbol_en_one', meaning('英文单数形式', 'English singular'))),
    family: absent(
      text(
        'family',
        meaning(
          '类别：day 天数（各种日历）、percent 百分比、rank 名次、currency 货币',
          'Family: day (of whatever calendar), percent, rank or currency',
        ),
        { enum: UNIT_FAMILIES },
      ),
    ) as Property<UnitFamily | undefined>,
  },
);

/** Places. */
export const AREAS = defineTable<Area>(
  { name: 'areas', title: meaning('地区', 'Areas'), key: 'code', shared: true },
  {
    code: text('code', CODE, { required: true, pattern: '[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*' }),
    name: local('name', NAME, { required: true }),
    kind: text('kind', meaning('种类', 'Kind'), { required: true, enum: LEVELS }),
    parent: optional(
      'parent',
      meaning('上级地区', 'Area that it lies in'),
      {},
      {
        to: 'areas',
        form: 'one',
      },
    ),
    column: number('column', meaning('方格图中的列', 'Column in the tile map'), {
      type: 'integer',
      minimum: 0,
    }),
    row: number('row', meaning('方格图中的行', 'Row in the tile map'), {
      type: 'integer',
      minimum: 0,
    }),
  },
);

/** Policy fields. */
export const FIELDS = defineTable<Field>(
  { name: 'fields', title: meaning('领域', 'Fields'), key: 'code', shared: true },
  {
    code: text('code', CODE, { required: true, pattern: ID_PATTERN }),
    name: local('name', NAME, { required: true }),
  },
);

/** Licences in words. */
export const LICENCES = defineTable<Licence>(
  { name: 'licences', title: meaning('许可', 'Licences'), key: 'code', shared: true },
  {
    code: {
      columns: [
        column('code', meaning('来源表中的写法', 'As sources give it'), { required: true }),
      ],
      read: (cell) => cell('code'),
      write: (value) => [value],
    },
    name: local('name', NAME, { required: true }),
  },
);
