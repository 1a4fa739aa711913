import { makeDateReader } from './read-date.ts';
import { ROLES, type Role } from './role-names.ts';
import { OUTCOME_WORDS, ROLE_WORDS } from './role-words.ts';
import { type Roles, readRoles } from './roles.ts';

/** Why a column is taken for a role. */
export type GuessReason =
  | 'name'
  | 'name-part'
  | 'dates'
  | 'some-empty'
  | 'after-start'
  | 'all-different'
  | 'few-words'
  | 'numbers';

/** A column taken for a role, and why. */
export interface RoleGuess {
  readonly role: Role;
  readonly column: string;
  readonly reasons: readonly GuessReason[];
}

/** Roles as they seem to be; a reader corrects them. */
export interface GuessedRoles {
  readonly guesses: readonly RoleGuess[];
  /** Null where no column is of starts. */
  readonly roles: Roles | null;
}

interface Profile {
  readonly name: string;
  /** Of the cells that are not empty. */
  readonly dates: number;
  readonly numbers: number;
  readonly filled: number;
  readonly different: number;
  readonly words: readonly string[];
  /** Mean day, to tell starts from ends. */
  readonly meanDay: number;
}

const MOSTLY = 0.9;
const FEW = 0.3;

function profileOf(name: string, cells: readonly string[]): Profile {
  const read = makeDateReader();
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const days = filled.map(read).filter((day) => typeof day === 'number');
  const share = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  const words = [...new Set(filled)];
  const isNumber = (cell: string) => /^[+-]?[\d,]+(\.\d+)?$/.test(cell);
  return {
    name,
    dates: share(days.length),
    numbers: share(filled.filter(isNumber).length),
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    different: share(words.length),
    words,
    meanDay: days.reduce((sum, day) => sum + day, 0) / Math.max(1, days.length),
  };
}

const plain = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s（）()]+/g, ' ')
    .replace(/\b(date|time|on|at|day)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** How well a name fits a role, 0 to 2: the plainer the word, the better. */
function nameFit(name: string, role: Role): number {
  const words = ROLE_WORDS[role];
  const own = plain(name);
  const whole = words.indexOf(own);
  if (whole >= 0) return 2 - whole / (4 * words.length);
  const holds = (word: string) =>
    /^[a-z ]+$/.test(word) ? ` ${own} `.includes(` ${word} `) : own.includes(word);
  const part = words.findIndex(holds);
  return part < 0 ? 0 : 1 - part / (4 * words.length);
}

/** What a role asks of a column's cells: its reasons, or null if the cells are none of it. */
function cellReasons(role: Role, cells: Profile): GuessReason[] | null {
  const isDates = cells.dates >= MOSTLY && cells.different > 0;
  if (role === 'start') return isDates && cells.filled >= MOSTLY ? ['dates'] : null;
  if (role === 'end') {
    if (!isDates) return null;
    return cells.filled < 1 ? ['dates', 'some-empty'] : ['dates'];
  }
  if (isDates) return null;
  if (role === 'id')
    return cells.different > 0.99 && cells.filled > 0.99 ? ['all-different'] : null;
  if (role === 'amount') return cells.numbers >= MOSTLY ? ['numbers'] : null;
  if (role === 'subject') return cells.numbers < MOSTLY ? [] : null;
  return cells.different <= FEW && cells.numbers < MOSTLY ? ['few-words'] : null;
}

interface Candidate extends RoleGuess {
  readonly score: number;
}

function candidatesOf(profiles: readonly Profile[]): Candidate[] {
  const all = profiles.flatMap((cells) =>
    ROLES.flatMap((role): Candidate[] => {
      const reasons = cellReasons(role, cells);
      const fit = nameFit(cells.name, role);
      // Dates tell themselves; words and numbers are a role only by their name.
      const isDated = role === 'start' || role === 'end';
      if (reasons === null || (fit === 0 && !isDated)) return [];
      const named: GuessReason[] = fit === 0 ? [] : [fit > 1 ? 'name' : 'name-part'];
      const empty = reasons.includes('some-empty') ? 0.2 : 0;
      return [{ role, column: cells.name, reasons: [...named, ...reasons], score: fit + empty }];
    }),
  );
  return all.sort((a, b) => b.score - a.score);
}

/** The end lies after the start: of two columns of dates without names, the later one. */
function orderDates(guesses: RoleGuess[], profiles: readonly Profile[]): void {
  const find = (role: Role) => guesses.findIndex((one) => one.role === role);
  const [start, end] = [guesses[find('start')], guesses[find('end')]];
  if (start === undefined || end === undefined) return;
  const dayOf = (guess: RoleGuess) =>
    profiles.find(({ name }) => name === guess.column)?.meanDay ?? 0;
  const isNamed = ({ reasons }: RoleGuess) =>
    reasons.includes('name') || reasons.includes('name-part');
  const swaps = dayOf(end) < dayOf(start) && !isNamed(start) && !isNamed(end);
  const [first, last] = swaps ? [end.column, start.column] : [start.column, end.column];
  const later: GuessReason[] = dayOf(start) === dayOf(end) ? [] : ['after-start'];
  guesses[find('start')] = { ...start, column: first };
  guesses[find('end')] = { ...end, column: last, reasons: [...end.reasons, ...later] };
}

/**
 * Guesses the roles of columns from their names (Chinese, English) and some of their cells.
 *
 * @param rows the first rows, their cells in the order of the columns
 */
export function guessRoles(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): GuessedRoles {
  // Rows of another length are set aside anyway, and their cells stand in the wrong columns.
  const fitting = rows.filter(({ length }) => length === columns.length);
  // Where none fits, reading them tells so: that is the fault, not that no column is of starts.
  const whole = fitting.length === 0 ? rows : fitting;
  const profiles = columns.map((name, at) =>
    profileOf(
      name,
      whole.map((row) => row[at] ?? ''),
    ),
  );
  const guesses: RoleGuess[] = [];
  for (const { role, column, reasons } of candidatesOf(profiles)) {
    const taken = guesses.some((one) => one.role === role || one.column === column);
    if (!taken) guesses.push({ role, column, reasons });
  }
  orderDates(guesses, profiles);
  guesses.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  if (!guesses.some(({ role }) => role === 'start')) return { guesses, roles: null };
  const outcome = guesses.find(({ role }) => role === 'outcome')?.column;
  const words = profiles.find(({ name }) => name === outcome)?.words ?? [];
  const named = Object.fromEntries(guesses.map(({ role, column }) => [role, column]));
  const roles = readRoles({
    ...named,
    success: words.filter((word) => OUTCOME_WORDS.success.test(word)),
    withdrawn: words.filter((word) => OUTCOME_WORDS.withdrawn.test(word)),
  });
  return { guesses, roles };
}
