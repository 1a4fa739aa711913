import * as v from 'valibot';
import { code, prose, text } from './schema-parts.ts';

const rows = v.pipe(v.number(), v.integer(), v.minValue(0));
const calendar = v.looseObject({ name: code, source: prose, from: rows, to: rows });

/** What was asked of a log that a figure was counted from. */
export const records = v.looseObject({ measure: code, query: prose, cases: rows });

/** How a log of cases was read. */
export const logAccount = v.looseObject({
  files: v.array(v.looseObject({ name: code, sha256: prose })),
  rowsIn: rows,
  rowsUsed: rows,
  setAside: v.array(v.looseObject({ reason: code, rows })),
  roles: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
  dayCounting: v.looseObject({ calendar: v.nullable(calendar), countsStart: v.boolean() }),
  extract: code,
  chosen: v.optional(v.looseObject({ said: text, rows })),
});
