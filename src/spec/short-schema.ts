import * as v from 'valibot';
import { BASES, DIMENSIONS, POLARITIES, ROLES, SOURCE_KINDS } from '../base/vocabulary.ts';
import { CHART_TYPES, DOCUMENT_VERSION, PARTS } from './document.ts';
import type { Plain } from './plain.ts';
import {
  code,
  count,
  either,
  finite,
  isString,
  LIMITS,
  list,
  prose,
  text,
} from './schema-parts.ts';

const isList = (input: unknown) => Array.isArray(input);
/** One thing, or a list of several. */
const oneOrMore = <Item extends v.GenericSchema>(item: Item) => either(isList, list(item), item);

/** A number, a figure as people write it (`>8`, `6–18`), or null for one that is missing. */
const value = either(isString, code, v.nullable(finite));

const unit = either(
  isString,
  code,
  v.strictObject({
    symbol: text,
    one: v.optional(code),
    name: v.optional(text),
    dimension: v.optional(v.picklist(DIMENSIONS)),
  }),
);

const source = either(
  isString,
  prose,
  v.strictObject({
    title: text,
    id: v.optional(code),
    publisher: v.optional(text),
    date: v.optional(code),
    url: v.optional(prose),
    licence: v.optional(prose),
    kind: v.optional(v.picklist(SOURCE_KINDS)),
    note: v.optional(text),
  }),
);

/** What all rows may have in common, or each may have for itself. */
const shared = {
  unit: v.optional(unit),
  period: v.optional(code),
  area: v.optional(text),
  polarity: v.optional(v.picklist(POLARITIES)),
};

const row = v.strictObject({
  label: text,
  value: v.optional(value),
  values: v.optional(v.record(v.string(), value)),
  x: v.optional(value),
  y: v.optional(value),
  ...shared,
  detail: v.optional(text),
  group: v.optional(text),
  panel: v.optional(text),
  role: v.optional(v.picklist(ROLES)),
  base: v.optional(v.picklist(BASES)),
  part: v.optional(v.picklist(PARTS)),
  context: v.optional(v.boolean()),
  column: v.optional(count),
  row: v.optional(count),
  source: v.optional(code),
  asStated: v.optional(code),
  note: v.optional(text),
});

const axis = v.strictObject({ label: text, unit });

/**
 * A chart in short, as people write it by hand: rows of label and value, a unit, a source. One
 * function, `expandShort`, makes the whole document of it. A field that it does not know is refused,
 * for it is a misspelt one.
 */
export const shortChartSchema = v.strictObject({
  $schema: v.optional(prose),
  version: v.optional(v.literal(DOCUMENT_VERSION)),
  type: v.picklist(CHART_TYPES),
  title: text,
  subtitle: v.optional(text),
  ...shared,
  source: oneOrMore(source),
  rows: list(
    either(isList, v.pipe(v.array(value), v.minLength(2), v.maxLength(3)), row),
    LIMITS.rows,
  ),
  x: v.optional(axis),
  y: v.optional(axis),
  notes: v.optional(oneOrMore(text)),
  id: v.optional(code),
  publisher: v.optional(text),
  synthetic: v.optional(v.boolean()),
});

/** The parts of the short form by the names that the published schema gives them. */
export const SHORT_FORMS = {
  figureInShort: value,
  rowInShort: row,
  unitInShort: unit.options[1],
  sourceInShort: source.options[1],
  axisInShort: axis,
};

/** A chart in short as it is written. */
export type ShortChart = Plain<v.InferInput<typeof shortChartSchema>>;
/** The same, with each text in both languages. */
export type FilledShort = Plain<v.InferOutput<typeof shortChartSchema>>;
export type ShortRow = Plain<v.InferOutput<typeof row>>;
export type ShortValue = Plain<v.InferOutput<typeof value>>;
export type ShortUnit = Plain<v.InferOutput<typeof unit>>;
export type ShortSource = Plain<v.InferOutput<typeof source>>;
