import * as v from 'valibot';
import { readDay } from '../../base/calendar/day.ts';
import { YardstickError } from '../../base/error.ts';
import { GRAINS } from '../month.ts';
import { type Roles, readRoles } from '../roles.ts';
import { REASONS } from '../set-aside.ts';

/** Words of a log that may be published. */
export const CUBE_WORDS = ['area', 'type', 'outcome'] as const;
export type CubeWord = (typeof CUBE_WORDS)[number];

/** Stands for the words of cases that are too few to be shown by them. */
export const FEW = '*';
/** With two, a range of days of two cases would tell both. */
export const LEAST_THRESHOLD = 3;
export const USUAL_THRESHOLD = 5;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = v.array(whole);
const names = v.array(v.string());
const day = v.pipe(
  v.string(),
  v.check((text) => readDay(text) !== null),
);

const schema = v.object({
  kind: v.literal('cube'),
  version: v.literal(1),
  title: v.string(),
  synthetic: v.boolean(),
  /** No cell counts fewer cases. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(LEAST_THRESHOLD)),
  grain: v.picklist(GRAINS),
  /** Columns whose words are told, the one kept longest first. */
  by: v.array(v.picklist(CUBE_WORDS)),
  /** Names of the columns that are told, and what outcomes mean; plain JSON as a file of roles. */
  roles: v.record(v.string(), v.unknown()),
  extract: day,
  /** First day of the first period, and the last that a case began in. */
  from: day,
  calendar: v.nullable(
    v.object({ name: v.string(), source: v.string(), from: v.number(), to: v.number() }),
  ),
  /** Calendar days that one counted day took. */
  calendarDays: v.number(),
  countsStart: v.boolean(),
  /** All cases that the cells count. */
  cases: whole,
  /** At most so many in a hundred cases are in no cell, for too few are like them. */
  leftOut: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  setAside: v.array(v.object({ reason: v.picklist(REASONS), rows: whole })),
  /** What code 0 of `start` means: TIME_PERIOD. */
  firstPeriod: v.string(),
  names: v.object({ ending: names, area: names, type: names, outcome: names }),
  /** A cell at each place: codes, the first and last of its days, and its cases. */
  cells: v.object({
    ...{ start: numbers, ending: numbers, area: numbers, type: numbers, outcome: numbers },
    ...{ from: numbers, to: numbers, count: numbers },
  }),
});

type Read = v.InferOutput<typeof schema>;

/** A log without persons: disjoint counts of at least `threshold` cases; plain JSON. */
export interface Cube extends Omit<Read, 'roles'> {
  readonly roles: Roles;
}

/**
 * Checks a cube as it comes from a file.
 * @throws YardstickError `cube-invalid`, naming the place and the value
 */
export function readCube(value: unknown): Cube {
  const { success, output, issues } = v.safeParse(schema, value);
  if (!success) {
    const [issue] = issues;
    throw invalid(v.getDotPath(issue) ?? '', issue.received);
  }
  const { cells, threshold } = output;
  const lengths = new Set(Object.values(cells).map(({ length }) => length));
  if (lengths.size > 1 || lengths.has(0)) throw invalid('cells', [...lengths].join(', '));
  const least = cells.count.reduce((a, b) => Math.min(a, b));
  if (least < threshold) throw invalid('cells.count', String(least));
  return { ...output, roles: readRoles(output.roles) };
}

const invalid = (place: string, value: string) =>
  new YardstickError('cube-invalid', `cube: ${place}: ${value}`, { place, value });
