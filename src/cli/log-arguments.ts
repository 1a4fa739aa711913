import { readFile } from 'node:fs/promises';
import { type Calendar, makeCalendar } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { readDay } from '../base/calendar/day.ts';
import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import { readCalendarRules } from '../records/calendar-rules.ts';
import type { Category } from '../records/cells.ts';
import { GRAINS, type Grain } from '../records/month.ts';
import { type Roles, readRoles } from '../records/roles.ts';
import { REASONS } from '../records/set-aside.ts';
import { type Arguments, dayOf, numberOf, textOf } from './arguments.ts';
import type { Run } from './commands/command.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';
import type { Progress } from './progress.ts';
import { readLog } from './read-log.ts';

/** Words of a log that a command may tell apart. */
export const CATEGORIES = ['area', 'type', 'outcome'] as const satisfies readonly Category[];
const MOST_DAYS = 36_600;

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    ({ text } = decodeText(await readFile(file)));
  } catch (cause) {
    throw cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('roles-json', `${file}: ${message}`, { file, message }, cause);
  }
}

async function inJson<T>(file: string, read: (value: unknown) => T): Promise<T> {
  const value = await readJson(file);
  try {
    return read(value);
  } catch (cause) {
    throw inFile(cause, file);
  }
}

/** Roles of a file, with what options say otherwise. */
export async function rolesOf(given: Arguments): Promise<Roles> {
  const file = textOf(given, 'roles');
  if (file === undefined) throw new YardstickError('usage-no-roles', 'no --roles');
  const roles = await inJson(file, readRoles);
  const extract = dayOf(given, 'extract', roles.extract ?? '');
  const bounds = { least: 0, most: MOST_DAYS, whole: true };
  const limit = numberOf(given, 'limit', bounds, roles.limit ?? -1);
  return {
    ...roles,
    extract: extract === '' ? undefined : extract,
    limit: limit < 0 ? undefined : limit,
  };
}

/** The calendar that an option names; null for calendar days. */
export async function calendarOf(given: Arguments): Promise<Calendar | null> {
  const named = textOf(given, 'calendar');
  if (named === undefined) return null;
  if (named === 'cn') return chineseCalendar();
  return inJson(named, (value) => makeCalendar(readCalendarRules(value)));
}

/** Words of an option with commas between; throws `usage-value` for one that is not known. */
export function listOf<T extends string>(
  given: Arguments,
  option: string,
  known: readonly T[],
): T[] {
  const words = (textOf(given, option) ?? '').split(',').map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const one = known.find((name) => name === word);
    if (one !== undefined) return one;
    const details = { option: `--${option}`, expected: known.join(', '), value: word };
    throw new YardstickError('usage-value', `bad --${option}: ${word}`, details);
  });
}

/**
 * What `--by` asks for: a length of periods (null: none), and words in the order in which they stand.
 * @throws YardstickError `usage-value`
 */
export function byOf(given: Arguments): {
  readonly grain: Grain | null;
  readonly words: readonly Category[];
} {
  const by = listOf(given, 'by', [...GRAINS, ...CATEGORIES]);
  const grains = by.filter((word): word is Grain => GRAINS.some((grain) => grain === word));
  if (grains.length > 1) {
    const details = { option: '--by', expected: GRAINS.join(' | '), value: grains.join(',') };
    throw new YardstickError('usage-value', 'two lengths of periods', details);
  }
  const words = by.filter((word): word is Category => CATEGORIES.some((one) => one === word));
  return { grain: grains[0] ?? null, words: [...new Set(words)] };
}

/** A log of which nothing can be counted: its first reason in words. */
function withReason(error: unknown, { words }: Run): unknown {
  if (!(error instanceof YardstickError) || error.code !== 'log-empty') return error;
  const reason = REASONS.find((one) => one === error.details.reason);
  if (reason === undefined) return error;
  const details = { ...error.details, reason: words.reasons[reason] };
  return new YardstickError(error.code, error.message, details, error);
}

/** Reads a log and shows how far it is; a log that cannot be counted says its first reason in words. */
export async function readingLog(
  paths: readonly string[],
  roles: Roles,
  run: Run,
  progress: Progress,
): ReturnType<typeof readLog> {
  let rows = 0;
  const report = (more: number) => {
    rows += more;
    progress.show(run.words.readingRows(rows));
  };
  try {
    const read = await readLog(paths, roles, readDay(run.today) ?? 0, report);
    progress.show(run.words.counting);
    return read;
  } catch (error) {
    progress.clear();
    throw withReason(error, run);
  }
}
