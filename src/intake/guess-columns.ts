import { type ColumnProfile, profileOf } from './column-profile.ts';
import { type RoleGuess, roleOf } from './column-role.ts';
import { setDues } from './due.ts';
import type { Frame } from './frame.ts';
import type { Merge } from './grid.ts';
import type { Heading } from './heading.ts';
import { type HeadingContext, type HeadingSense, NO_SENSE, readHeading } from './heading-part.ts';
import type { ColumnMapping, ColumnRole, Guess } from './mapping.ts';
import { setTotals } from './total-columns.ts';
import { HEADINGS, isPlaceWord, isTotalLabel } from './words.ts';

/** The columns of a table and why each is taken for what it is. */
export interface ColumnGuesses {
  readonly columns: readonly ColumnMapping[];
  readonly guesses: readonly Guess[];
  readonly profiles: readonly ColumnProfile[];
}

type Named = readonly [role: ColumnRole, reason: Guess['reason'], detail: string];

/**
 * What a column of names names that says it itself neither by its heading nor by its cells: the first
 * one indicators where the figures have no names of their own, else places; further ones series.
 */
function nameOf(guesses: readonly (RoleGuess | null)[], valuesNamed: boolean): Named {
  const taken = new Set(guesses.map((one) => one?.role));
  if (!taken.has('indicator') && !valuesNamed) return ['indicator', 'first-text', ''];
  return taken.has('area') || taken.has('area-code')
    ? ['series', 'first-text', '']
    : ['area', 'first-text', ''];
}

/** What headings leave to the columns before them: 收案数 | 同比, and 改革前（天） | 目标. */
function withNames(columns: readonly ColumnMapping[]): ColumnMapping[] {
  let [name, period, group, cumulative] = ['', '', '', false];
  const named = columns.map((one) => {
    if (one.role !== 'value') return one;
    // Neither another group nor this month goes on with the period before.
    const upper = one.heading.length > 1 ? (one.heading[0] ?? '') : '';
    if (upper !== group || one.heading.some((part) => HEADINGS.now.test(part))) period = '';
    group = upper;
    if (one.is === 'actual') {
      [name, period] = [one.indicator || name, one.period || period];
      cumulative = one.cumulative;
    }
    const indicator = one.indicator || name;
    // A change is told of the column before it; a baseline is of another period.
    if (one.is === 'baseline' || one.period !== '') return { ...one, indicator };
    const changes = one.is === 'change' && one.heading.length === 1;
    return { ...one, indicator, period, cumulative: one.cumulative || (changes && cumulative) };
  });
  const unitOf = (indicator: string) =>
    named.find(
      (one) =>
        one.role === 'value' &&
        one.is !== 'change' &&
        one.indicator === indicator &&
        one.unit !== '',
    )?.unit;
  return named.map((one) =>
    one.role !== 'value' || one.is === 'change' || one.unit !== ''
      ? one
      : { ...one, unit: unitOf(one.indicator) ?? '' },
  );
}

/** When a reform began or is to end is no time of its figures, but a note. */
function setReformDatesAside(
  roles: (RoleGuess | null)[],
  paths: Heading['paths'],
  limits: ReadonlySet<number>,
): void {
  const isBefore = paths.some((path) => path.some((part) => HEADINGS.before.test(part)));
  if (!isBefore && !roles.some((one) => one?.role === 'reform')) return;
  for (const [at, role] of roles.entries()) {
    const name = paths[at]?.at(-1) ?? '';
    if (limits.has(at) || role?.role === 'due') continue;
    if (role?.role !== 'ignore' && HEADINGS.reformDate.test(name)) {
      roles[at] = { role: 'note', reason: 'heading-word', detail: name };
    }
  }
}

/** True where most columns of figures are headed by places. */
function areByPlace(roles: (RoleGuess | null)[], paths: Heading['paths'], context: HeadingContext) {
  const values = paths.filter((_, at) => roles[at]?.role === 'value');
  const placed = values.filter((path) => {
    const name = path.at(-1) ?? '';
    return !isTotalLabel(name) && (isPlaceWord(name) || context.areas.find(name) !== null);
  });
  return placed.length > 1 && placed.length >= 0.5 * values.length;
}

/** Guesses the role of every column of a region and reads the headings of its figures. */
export function guessColumns(
  frame: Frame,
  region: Merge,
  heading: Heading,
  rows: readonly number[],
  context: HeadingContext,
): ColumnGuesses {
  const names = heading.paths.map((path) => path.join(' '));
  const profiles = names.map((_, at) => profileOf(frame, rows, region.left + at, context));
  const roles = profiles.map((profile, at): RoleGuess | null => {
    const hidden = frame.sheet.hiddenColumns.has(region.left + at);
    if (hidden) return { role: 'ignore', reason: 'hidden', detail: '' };
    return roleOf(heading.paths[at]?.at(-1) ?? '', profile);
  });
  const body = { frame, rows, left: region.left, context };
  const limits = setDues(roles, heading.paths, profiles, body);
  setReformDatesAside(roles, heading.paths, limits);
  const reading = { ...context, places: areByPlace(roles, heading.paths, context) };
  const senses = heading.paths.map((path, at): HeadingSense => {
    if (roles[at]?.role !== 'value') return NO_SENSE;
    const sense = readHeading(path, reading);
    return limits.has(at) ? { ...sense, indicator: '', role: 'standard' } : sense;
  });
  const valuesNamed = senses.some(({ indicator }) => indicator !== '');
  for (const [at, role] of roles.entries()) {
    if (role !== null) continue;
    const named = nameOf(roles, valuesNamed);
    roles[at] = { role: named[0], reason: named[1], detail: named[2] };
  }
  // Who answers for a reform or an indicator is no place that it is counted in.
  const isOf = roles.some((one) => one?.role === 'reform' || one?.role === 'indicator');
  for (const [at, role] of roles.entries()) {
    const name = heading.paths[at]?.at(-1) ?? '';
    if (isOf && role?.role === 'area' && HEADINGS.responsible.test(name)) {
      const leads = HEADINGS.leading.test(name) && roles.some((one) => one?.role === 'reform');
      const first = !roles.some((one) => one?.role === 'organisation');
      const to = leads && first ? 'organisation' : 'note';
      roles[at] = { role: to, reason: 'heading-word', detail: name };
    }
  }
  const columns = senses.map((sense, at): ColumnMapping => {
    const { role: is, ...rest } = sense;
    const role = roles[at]?.role ?? 'ignore';
    const path = heading.paths[at] ?? [];
    return { column: region.left + at, heading: path, role, ...rest, is: is ?? 'actual' };
  });
  const summed = setTotals(columns, roles, reading);
  const guesses = roles.map((one, at): Guess => {
    const { role = 'ignore', reason = 'empty', detail = '' } = one ?? {};
    return { about: 'column', column: region.left + at, value: role, reason, detail };
  });
  return { columns: withNames(onlyOnePeriod(summed)), guesses, profiles };
}

/** A day of opening beside a year of counting: the first column of time counts, others are notes. */
function onlyOnePeriod(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const first = columns.find(({ role }) => role === 'period');
  const years = columns.some(({ role }) => role === 'year');
  return columns.map((one) => {
    const isYear = HEADINGS.year.test(one.heading.at(-1) ?? '');
    if (one.role === 'period' && one !== first && !years && !isYear)
      return { ...one, role: 'note' };
    return one;
  });
}
