import * as v from 'valibot';
import {
  BASES,
  CADENCES,
  DIMENSIONS,
  EVIDENCE,
  OBSERVATION_STATUSES,
  POLARITIES,
  QUALIFIERS,
  ROLES,
  SOURCE_KINDS,
  STAGES,
  UNIT_FAMILIES,
} from '../base/vocabulary.ts';
import { CHART_TYPES, DOCUMENT_VERSION, PARTS } from './document.ts';
import { logAccount, records } from './log-schema.ts';
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

const NO_TEXT = { zh: '', en: '' };
const bit = v.optional(text, () => NO_TEXT);
const name = v.optional(code, '');
const number = v.optional(v.nullable(finite), null);

const interval = v.looseObject({ lower: finite, upper: finite });
const derivation = v.looseObject({
  formula: prose,
  inputs: v.record(v.string(), code),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(-12), v.maxValue(12)),
  interval: v.optional(v.nullable(interval)),
  records: v.optional(records),
  inWords: v.optional(text),
});

/** What an indicator gives its figures where they do not say otherwise. */
const ofIndicator = {
  definition: v.optional(text),
  unit: v.optional(code),
  polarity: v.optional(v.picklist(POLARITIES)),
  stage: v.optional(v.picklist(['', ...STAGES])),
};
const indicator = v.looseObject({ id: code, name: text });
const commonIndicator = v.looseObject({ ...indicator.entries, ...ofIndicator });
const reform = v.looseObject({ id: code, name: text });
const area = v.looseObject({ code, name: text });

const earlierValue = v.looseObject({
  until: code,
  qualifier: v.optional(v.picklist(QUALIFIERS), '='),
  value: v.optional(v.nullable(finite), null),
  lower: number,
  upper: number,
  reason: text,
});

const figureEntries = {
  qualifier: v.optional(v.picklist(QUALIFIERS), '='),
  value: v.optional(v.nullable(finite)),
  lower: number,
  upper: number,
  words: v.optional(text),
  observation: v.optional(v.nullable(code), null),
  indicator: either(isString, code, indicator),
  ...ofIndicator,
  reform: v.optional(v.nullable(either(isString, code, reform)), null),
  area: v.optional(either(isString, code, area), ''),
  series: name,
  start: v.optional(v.nullable(code), null),
  end: v.optional(v.nullable(code), null),
  period: name,
  role: v.optional(v.picklist(ROLES), 'actual'),
  base: v.optional(v.nullable(v.picklist(BASES))),
  evidence: v.optional(v.picklist(EVIDENCE)),
  countedBy: v.optional(text),
  cadence: v.optional(v.picklist(CADENCES)),
  nextDue: v.optional(code),
  notRanked: v.optional(text),
  status: v.optional(v.picklist(OBSERVATION_STATUSES), 'A'),
  source: v.optional(code),
  locator: bit,
  asStated: v.optional(code),
  lastDigit: v.optional(v.nullable(finite)),
  earlier: v.optional(v.array(earlierValue)),
  note: bit,
  synthetic: v.optional(v.boolean()),
  derivation: v.optional(v.nullable(derivation), null),
};

const figure = v.looseObject(figureEntries);
const row = v.looseObject({
  ...figureEntries,
  key: v.optional(code),
  group: code,
  part: v.optional(v.picklist(PARTS), ''),
  at: v.optional(finite),
  to: v.optional(finite),
  since: v.optional(code),
  until: v.optional(code),
});

/** A figure that holds all that is to be known of it, as briefings keep it. */
export const figureSchema = v.looseObject({
  ...figureEntries,
  value: v.nullable(finite),
  indicator,
  definition: text,
  reform: v.nullable(reform),
  area,
  unit: code,
  polarity: v.picklist(POLARITIES),
  stage: v.picklist(['', ...STAGES]),
  source: code,
});

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
  publisher: bit,
  date: name,
  url: v.optional(prose, ''),
  licence: v.optional(prose, ''),
  licenceName: v.optional(text),
  grade: v.optional(v.picklist(['', 'A', 'B']), ''),
  kind: v.optional(v.picklist(['', ...SOURCE_KINDS])),
  note: bit,
  log: v.optional(logAccount),
});

const axisLine = v.looseObject({ at: finite, label: text });
const axis = v.looseObject({
  label: text,
  unit: code,
  shared: v.optional(list(finite, LIMITS.rows)),
  lines: v.optional(list(axisLine)),
});

const group = v.looseObject({
  key: code,
  label: text,
  detail: bit,
  context: v.optional(v.boolean(), false),
  facet: name,
  reform: v.optional(code),
  stages: v.optional(v.array(v.picklist(STAGES))),
  foreseen: v.optional(v.array(v.picklist(STAGES))),
});
const facet = v.looseObject({ key: code, label: text });
const tile = v.looseObject({ area: code, name: text, column: count, row: count });

const encodings = v.looseObject({
  groups: list(group, LIMITS.groups),
  facets: v.optional(list(facet), () => []),
  scale: v.optional(v.literal('own')),
  value: v.optional(v.nullable(axis), null),
  x: v.optional(v.nullable(axis), null),
  tiles: v.optional(list(tile)),
});

const event = v.looseObject({
  id: code,
  kind: v.picklist(['break', 'correction', 'policy']),
  date: code,
  text,
  source: code,
  groups: v.optional(v.array(code), () => []),
});

/**
 * A chart document, version 2, as it is written: what rows have in common stands once, in
 * `indicators`, `areas` and `reforms`, and rows name it; a row may also hold it itself. What is left
 * out has the value given here. Objects may carry more fields than these.
 */
export const chartDocumentSchema = v.looseObject({
  version: v.literal(DOCUMENT_VERSION),
  id: code,
  type: v.picklist(CHART_TYPES),
  texts: v.looseObject({ title: text, subtitle: bit }),
  indicators: v.optional(list(commonIndicator), () => []),
  areas: v.optional(list(area), () => []),
  reforms: v.optional(list(reform), () => []),
  units: list(unitSchema),
  sources: list(sourceSchema),
  rows: list(row, LIMITS.rows),
  encodings,
  events: v.optional(list(event), () => []),
  inputs: v.optional(list(figure, LIMITS.rows), () => []),
  notes: v.optional(list(text), () => []),
  query: v.optional(
    v.nullable(v.looseObject({ sql: v.pipe(v.string(), v.maxLength(LIMITS.sql)) })),
    null,
  ),
  dataHash: name,
  publisher: v.optional(text),
  packages: v.optional(list(v.looseObject({ title: text, version: code }))),
  synthetic: v.optional(v.boolean(), false),
  taken: v.optional(v.looseObject({ address: prose, date: code })),
});

/** The parts of the form by the names that the published schema gives them. */
export const FORMS = {
  text,
  texts: chartDocumentSchema.entries.texts,
  indicator: commonIndicator,
  area,
  reform,
  unit: unitSchema,
  source: sourceSchema,
  figure,
  row,
  derivation,
  records,
  logAccount,
  interval,
  earlier: earlierValue,
  encodings,
  group,
  facet,
  axis,
  axisLine,
  tile,
  event,
};

/** A document as it is written, and as the form above gives it: defaults filled in. */
export type WrittenDocument = Plain<v.InferInput<typeof chartDocumentSchema>>;
export type FilledDocument = Plain<v.InferOutput<typeof chartDocumentSchema>>;
export type FilledFigure = Plain<v.InferOutput<typeof figure>>;
export type FilledRow = Plain<v.InferOutput<typeof row>>;
