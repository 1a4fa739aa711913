import fc from 'fast-check';
import { readDay, writeDay } from '../base/calendar/day.ts';
import type { Log } from './cases.ts';
import { LogBuilder } from './log-builder.ts';
import { readRoles } from './roles.ts';

/** A case as a plain object, for computing by hand what columns and cells must give. */
export interface PlainCase {
  readonly start: string;
  /** '' where open. */
  readonly end: string;
  readonly area: string;
  readonly type: string;
  readonly outcome: string;
  readonly amount: number;
}

export const EXTRACT = '2024-12-31';
export const ROLES_OF_TEST = readRoles({
  start: 'start',
  end: 'end',
  area: 'area',
  type: 'type',
  outcome: 'outcome',
  amount: 'amount',
  success: ['granted'],
  withdrawn: ['withdrawn'],
  extract: EXTRACT,
  limit: 20,
});

const FIRST = readDay('2024-03-20') ?? 0;
const LAST = readDay(EXTRACT) ?? 0;

/** Logs with many ties: few days, areas and types, open cases among them. */
export const plainLogs: fc.Arbitrary<readonly PlainCase[]> = fc.array(
  fc
    .record({
      at: fc.integer({ min: FIRST, max: LAST }),
      length: fc.nat(60),
      open: fc.boolean(),
      area: fc.constantFrom('north', 'south', ''),
      type: fc.constantFrom('new', 'change'),
      outcome: fc.constantFrom('granted', 'refused', 'withdrawn'),
      amount: fc.nat(9),
    })
    .map(({ at, length, open, area, type, outcome, amount }): PlainCase => {
      const ends = !open && at + length <= LAST;
      const end = ends ? writeDay(at + length) : '';
      return { start: writeDay(at), end, area, type, outcome: ends ? outcome : '', amount };
    }),
  { minLength: 1, maxLength: 80 },
);

/** Reads plain cases as a file's rows. */
export function logOf(cases: readonly PlainCase[], roles = ROLES_OF_TEST): Log {
  const builder = new LogBuilder(roles, LAST);
  builder.begin('log.csv', ['start', 'end', 'area', 'type', 'outcome', 'amount']);
  for (const [at, one] of cases.entries()) {
    const { start, end, area, type, outcome, amount } = one;
    builder.add([start, end, area, type, outcome, String(amount)], at + 2);
  }
  return builder.finish();
}

/** Two cases of March 2024 that ended after 10 and 20 days, and one of December that is open. */
export const threeCases = (): Log =>
  logOf([
    {
      ...{ start: '2024-03-04', end: '2024-03-14', area: 'north', type: 'new' },
      ...{ outcome: 'granted', amount: 1 },
    },
    {
      ...{ start: '2024-03-06', end: '2024-03-26', area: 'south', type: 'new' },
      ...{ outcome: 'refused', amount: 1 },
    },
    { start: '2024-12-01', end: '', area: 'north', type: 'new', outcome: '', amount: 1 },
  ]);
