import * as v from 'valibot';
import { readDay } from '../base/calendar/day.ts';
import { YardstickError } from '../base/error.ts';
import { KEEPABLE } from './role-names.ts';

const column = v.optional(v.pipe(v.string(), v.minLength(1)));
const words = v.optional(v.array(v.string()), []);

const schema = v.strictObject({
  /** What tells cases apart; rows that repeat one are set aside. */
  id: column,
  start: v.pipe(v.string(), v.minLength(1)),
  /** Empty cells: open cases. */
  end: column,
  area: column,
  type: column,
  outcome: column,
  amount: column,
  /** Whom or what a case is about, to see what was closed and filed again. */
  subject: column,
  /** Outcomes that count as success. */
  success: words,
  /** Outcomes of cases that were taken back: they can no longer be decided. */
  withdrawn: words,
  /** Areas that there are; rows of others are set aside. None: all are taken. */
  areas: words,
  /** The day up to which open cases are known to be open; by default the last day in the log. */
  extract: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => readDay(text) !== null),
    ),
  ),
  /** Days within which a case should be decided. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  keep: v.optional(v.array(v.picklist(KEEPABLE)), []),
});

/** Which column of a log is what, and what its words mean; plain JSON. */
export type Roles = v.InferOutput<typeof schema>;

/**
 * Checks roles as they come from a file.
 * @throws YardstickError `roles-invalid`, naming the place and the value
 */
export function readRoles(value: unknown): Roles {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  const [issue] = issues;
  const place = v.getDotPath(issue) ?? '';
  const received = issue.received;
  const details = { place, value: received, known: Object.keys(schema.entries).join(', ') };
  throw new YardstickError('roles-invalid', `roles: ${place}: ${issue.message}`, details);
}
