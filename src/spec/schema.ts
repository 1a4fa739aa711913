import * as v from 'valibot';
import {
  BASES,
  DIMENSIONS,
  OBSERVATION_STATUSES,
  POLARITIES,
  QUALIFIERS,
  ROLES,
  SOURCE_KINDS,
  STAGES,
  UNIT_FAMILIES,
} from '../base/vocabulary.ts';
import { CHART_TYPES, DOCUMENT_VERSION, PARTS } from './document.ts';

/** The most that a document may hold, so that no file can freeze a page. */
export const LIMITS = {
  rows: 5_000,
  groups: 2_000,
  items: 2_000,
  code: 300,
  text: 4_000,
  sql: 100_000,
};

const code = v.pipe(v.string(), v.maxLength(LIMITS.code));
const prose = v.pipe(v.string(), v.maxLength(LIMITS.text));
const text = v.looseObject({ zh: prose, en: prose });
const finite = v.pipe(v.number(), v.finite());
const number = v.nullable(finite);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.items));
const list = <Item extends v.GenericSchema>(item: Item, most: number = LIMITS.items) =>
  v.pipe(v.array(item), v.maxLength(most));

const figureEntries = {
  qualifier: v.picklist(QUALIFIERS),
  value: number,
  lower: number,
  upper: number,
  words: v.optional(text),
  observation: v.nullable(code),
  indicator: v.looseObject({ id: code, name: text }),
  definition: text,
  reform: v.nullable(v.looseObject({ id: code, name: text })),
  area: v.looseObject({ code, name: text }),
  series: code,
  start: v.nullable(code),
  end: v.nullable(code),
  period: code,
  role: v.picklist(ROLES),
  base: v.optional(v.nullable(v.picklist(BASES))),
  unit: code,
  polarity: v.picklist(POLARITIES),
  stage: v.picklist(STAGES),
  status: v.picklist(OBSERVATION_STATUSES),
  source: code,
  locator: text,
  asStated: v.optional(code),
  lastDigit: v.optional(number),
  note: text,
  derivation: v.nullable(
    v.looseObject({
      formula: prose,
      inputs: v.record(v.string(), code),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(-12), v.maxValue(12)),
      interval: v.optional(v.nullable(v.looseObject({ lower: finite, upper: finite }))),
      inWords: v.optional(text),
    }),
  ),
};

/** A figure, without what places it in a chart. */
export const figureSchema = v.looseObject(figureEntries);

/** A unit of measure. */
export const unitSchema = v.looseObject({
  code,
  dimension: v.picklist(DIMENSIONS),
  name: text,
  symbol: text,
  one: v.optional(code),
  family: v.optional(v.picklist(UNIT_FAMILIES)),
});

/** Where figures come from. */
export const sourceSchema = v.looseObject({
  id: code,
  title: text,
  publisher: text,
  date: code,
  url: prose,
  licence: prose,
  licenceName: v.optional(text),
  grade: v.picklist(['', 'A', 'B']),
  kind: v.optional(v.picklist(['', ...SOURCE_KINDS])),
  note: text,
});

const axis = v.looseObject({
  label: text,
  unit: code,
  shared: v.optional(list(v.pipe(v.number(), v.finite()), LIMITS.rows)),
});

const encodings = v.looseObject({
  groups: list(
    v.looseObject({ key: code, label: text, detail: text, context: v.boolean(), facet: code }),
    LIMITS.groups,
  ),
  facets: list(v.looseObject({ key: code, label: text })),
  scale: v.optional(v.literal('own')),
  value: v.nullable(axis),
  x: v.nullable(axis),
  tiles: v.optional(list(v.looseObject({ area: code, name: text, column: count, row: count }))),
});

/**
 * A chart document, version 1, as a form to check against: the same as `ChartDocument`, which the
 * compiler holds (see schema.test.ts). Objects may carry more fields than these.
 */
export const chartDocumentSchema = v.looseObject({
  version: v.pipe(v.number(), v.value(DOCUMENT_VERSION)),
  id: code,
  type: v.picklist(CHART_TYPES),
  texts: v.looseObject({ title: text, subtitle: text }),
  rows: list(
    v.looseObject({ ...figureEntries, key: code, group: code, part: v.picklist(PARTS) }),
    LIMITS.rows,
  ),
  encodings,
  events: list(
    v.looseObject({
      id: code,
      kind: v.picklist(['break', 'correction', 'policy']),
      date: code,
      text,
      source: code,
      groups: v.array(code),
    }),
  ),
  units: list(unitSchema),
  sources: list(sourceSchema),
  inputs: list(figureSchema, LIMITS.rows),
  notes: list(text),
  query: v.nullable(v.looseObject({ sql: v.pipe(v.string(), v.maxLength(LIMITS.sql)) })),
  dataHash: code,
  publisher: v.optional(text),
  packages: v.optional(list(v.looseObject({ title: text, version: code }))),
  synthetic: v.boolean(),
  taken: v.optional(v.looseObject({ address: prose, date: code })),
});
