import * as v from 'valibot';
import { YardstickError } from '../base/error.ts';
import { withDates } from '../base/period.ts';
import type { ChartDocument } from './document.ts';
import { checkFigures } from './figures.ts';
import { pathOf, shown } from './issue.ts';
import { migrateDocument, type VersionedObject } from './migrate.ts';
import { checkNumberLiterals } from './number-literals.ts';
import { checkReferences } from './references.ts';
import { chartDocumentSchema } from './schema.ts';
import { checkUnits } from './units.ts';

/** The most characters that are read: parsing more would freeze a page. */
export const DOCUMENT_LIMIT = 20_000_000;

/** Throws `document-too-large` if a text or file of this size is not to be read. */
export function checkDocumentSize(size: number): void {
  if (size <= DOCUMENT_LIMIT) return;
  const [megabytes, limit] = [size, DOCUMENT_LIMIT].map((one) => String(Math.ceil(one / 1e6)));
  throw new YardstickError('document-too-large', `chart document too large: ${size} bytes`, {
    megabytes: megabytes ?? '',
    limit: limit ?? '',
  });
}

/** Levels of objects within objects that are read; the form has eight. */
const DEEPEST = 64;

/** Throws `document-too-deep`: what checks and writes a value calls itself once a level. */
export function checkDepth(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      const limit = String(DEEPEST);
      throw new YardstickError('document-too-deep', `nested beyond ${limit} levels`, { limit });
    }
    const objects = level.filter((one) => typeof one === 'object' && one !== null) as object[];
    level = [...new Set(objects.flatMap((one): unknown[] => Object.values(one)))];
  }
}

function parseJson(text: string): unknown {
  checkDocumentSize(text.length);
  const json = text.replace(/^\uFEFF/, '').trim();
  try {
    const value: unknown = JSON.parse(json);
    checkNumberLiterals(json);
    return value;
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const code = !json.startsWith('{')
      ? 'document-not-json'
      : json.endsWith('}')
        ? 'document-damaged'
        : 'document-truncated';
    throw new YardstickError(code, `chart document is not JSON: ${message}`, { message }, cause);
  }
}

function isVersioned(value: unknown): value is VersionedObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    Number.isInteger(value.version) &&
    'rows' in value &&
    'encodings' in value
  );
}

function invalid(issue: v.BaseIssue<unknown>): YardstickError {
  const path = pathOf(issue);
  const value = shown(issue.input);
  const details = { path, value, expected: issue.expected ?? '' };
  if (issue.type === 'max_length') {
    const limit = String(issue.requirement);
    return new YardstickError('document-too-long', `${path} is longer than ${limit}`, {
      path,
      limit,
    });
  }
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input)) {
    return new YardstickError('document-number', `${path} is no number: ${value}`, details);
  }
  if (path === 'type' && typeof issue.input === 'string') {
    const named = { path, value: issue.input };
    return new YardstickError('document-chart', `unknown chart type: ${issue.input}`, named);
  }
  if (issue.received === 'undefined') {
    return new YardstickError('document-missing', `${path} is missing`, { path });
  }
  return new YardstickError('document-field', `bad ${path}: ${value}`, details);
}

/**
 * Reads a chart document from JSON text or from a value already parsed, brings it to the newest
 * version and checks it whole. Figures get the days of their period, or the period of their days.
 * Fields that the form does not know are kept.
 * @throws YardstickError `document-…`, whose details name the path and the value at fault
 */
export function readDocument(input: unknown): ChartDocument {
  const value = typeof input === 'string' ? parseJson(input) : input;
  checkDepth(value);
  if (!isVersioned(value)) {
    if (
      typeof value === 'object' &&
      value !== null &&
      'kind' in value &&
      value.kind === 'briefing'
    ) {
      throw new YardstickError('document-is-briefing', 'a briefing, not a chart document');
    }
    throw new YardstickError('document-foreign', `not a chart document: ${shown(value)}`);
  }
  const result = v.safeParse(chartDocumentSchema, migrateDocument(value), { abortEarly: true });
  if (!result.success) throw invalid(result.issues[0]);
  const document = result.output;
  checkReferences(document);
  checkFigures(document);
  checkUnits(document);
  const { rows, inputs } = document;
  return { ...document, rows: rows.map(withDates), inputs: inputs.map(withDates) };
}
