import * as v from 'valibot';
import { YardstickError } from '../base/error.ts';
import { checkDocument, collector } from './check.ts';
import type { ChartDocument } from './document.ts';
import { problemOf, shown } from './issue.ts';
import { checkDepth, checkDocumentSize } from './limits.ts';
import { migrateDocument, type VersionedObject } from './migrate.ts';
import { checkNumberLiterals } from './number-literals.ts';
import { DocumentError } from './problem.ts';
import { expandShort } from './short.ts';
import { shortChartSchema } from './short-schema.ts';

/** A value of more parts than this is not looked through for every problem. */
const MANY = 100_000;

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

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isVersioned = (value: Fields): value is VersionedObject & Fields =>
  Number.isInteger(value.version) && 'rows' in value && 'encodings' in value;
const isShort = (value: Fields) => 'type' in value && 'rows' in value && !('encodings' in value);

/** Reads a chart in short; faults are told by their places in it. */
function readShort(value: Fields, isLarge: boolean): ChartDocument {
  if (Number(value.version) > 0) migrateDocument(value as VersionedObject);
  const result = v.safeParse(shortChartSchema, value, { abortEarly: isLarge });
  if (!result.success) throw new DocumentError(result.issues.map(problemOf));
  const { found, report } = collector();
  const { document, places } = expandShort(result.output, report);
  const placeOf = (path: string) =>
    path
      .replace(/^rows\[(\d+)\](\.value|\.lower|\.upper)?/, (_, at, figure) => {
        const { row = '', value: own = '' } = places[at] ?? {};
        return figure ? own : row;
      })
      .replace(/^sources\[(\d+)\]/, (_, at) =>
        Array.isArray(value.source) ? `source[${at}]` : 'source',
      );
  try {
    const whole = checkDocument(document as Fields, isLarge);
    if (found().length === 0) return whole;
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    for (const one of cause.problems) report(one.code, placeOf(one.path), one.value, one.details);
  }
  throw new DocumentError(found());
}

/**
 * Reads a chart document, whole or in short, from JSON text or from a value already parsed, brings
 * it to the newest version and checks it whole. What is left out is filled in; figures get the days
 * of their period, or the period of their days. Fields that the form does not know are kept.
 * @throws YardstickError `document-…`; a DocumentError (`document-invalid`, `document-chart`) holds
 * every problem with its path and value
 */
export function readDocument(input: unknown): ChartDocument {
  const value = typeof input === 'string' ? parseJson(input) : input;
  const isLarge = checkDepth(value) > MANY;
  if (isObject(value)) {
    if (isVersioned(value)) return checkDocument(migrateDocument(value), isLarge);
    if (isShort(value)) return readShort(value, isLarge);
    if (value.kind === 'briefing') {
      throw new YardstickError('document-is-briefing', 'a briefing, not a chart document');
    }
  }
  throw new YardstickError('document-foreign', `not a chart document: ${shown(value)}`);
}
