import { type Day, firstOfYear, readDay } from '../base/calendar/day.ts';
import { YardstickError } from '../base/error.ts';
import { type Log, OPEN } from './cases.ts';
import { GrowingCodes, GrowingColumn } from './column.ts';
import { IdSet } from './id-set.ts';
import { makeDateReader } from './read-date.ts';
import { ROLES, type Role } from './role-names.ts';
import type { Roles } from './roles.ts';
import { Ledger, type Reason } from './set-aside.ts';

/** No log of this kind is older: what says so is a cell that was left at its first value. */
const FIRST_DAY = firstOfYear(1950);

/** A row that can be counted. */
interface Reading {
  readonly start: Day;
  /** Day, or `OPEN`. */
  readonly end: number;
  readonly amount: number;
}

/** Hears of every row that is set aside, with its cells. */
export type HearAside = (
  reason: Reason,
  file: string,
  line: number,
  cells: readonly string[],
) => void;

const int32 = () => new GrowingColumn((length) => new Int32Array(length));

/** Digits with or without separators of thousands. */
function readAmount(text: string): number {
  const plain = text.replace(/[,，\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
}

/**
 * Takes the rows of a log, file by file, and keeps what roles name as columns. A row that cannot be
 * counted is set aside with its reason; none is lost.
 */
export class LogBuilder {
  readonly #roles: Roles;
  readonly #latest: Day;
  readonly #hearAside: HearAside | null;
  readonly #ledger = new Ledger();
  readonly #readDate = makeDateReader();
  readonly #ids = new IdSet();
  readonly #subjects = new Map<string, number>();
  readonly #start = int32();
  readonly #end = int32();
  readonly #words: Readonly<Record<'area' | 'type' | 'outcome', GrowingCodes>>;
  readonly #amount = new GrowingColumn((length) => new Float64Array(length));
  readonly #subject = new GrowingColumn((length) => new Uint32Array(length));
  #places: Readonly<Record<Role, number>> | null = null;
  #width = 0;
  #file = '';
  #rowsIn = 0;
  #last: Day = Number.NEGATIVE_INFINITY;

  /** @param today the last day that a log can speak of, if its roles name no day of the extract */
  constructor(roles: Roles, today: Day, hearAside: HearAside | null = null) {
    this.#roles = roles;
    this.#hearAside = hearAside;
    this.#latest = (roles.extract === undefined ? null : readDay(roles.extract)) ?? today;
    const words = (role: 'area' | 'type' | 'outcome') => new GrowingCodes(roles[role] ?? role);
    this.#words = { area: words('area'), type: words('type'), outcome: words('outcome') };
  }

  /**
   * Begins a file of the log by its header.
   * @throws YardstickError `roles-column` if it lacks a column that the roles name
   */
  begin(file: string, columns: readonly string[]): void {
    const place = (role: Role) => {
      const name = this.#roles[role];
      const at = name === undefined ? -1 : columns.indexOf(name);
      if (name === undefined || at >= 0) return at;
      const details = { file, column: name, role, known: columns.slice(0, 30).join(', ') };
      throw new YardstickError('roles-column', `${file}: no column ${name}`, details);
    };
    const places = ROLES.map((role) => [role, place(role)]);
    this.#places = Object.fromEntries(places) as Record<Role, number>;
    this.#width = columns.length;
    this.#file = file;
  }

  /** Takes a row: its cells in the order of the header, and the line on which it stands. */
  add(cells: readonly string[], line: number): void {
    this.#rowsIn += 1;
    const reading = this.#read(cells);
    if (typeof reading !== 'string') this.#keep(cells, reading);
    else {
      this.#ledger.add(reading, this.#file, line);
      this.#hearAside?.(reading, this.#file, line, cells);
    }
  }

  #cell(cells: readonly string[], role: Role): string {
    const at = this.#places?.[role] ?? -1;
    return at < 0 ? '' : (cells[at] ?? '').trim();
  }

  #read(cells: readonly string[]): Reading | Reason {
    if (cells.length !== this.#width) return 'cell-count';
    const start = this.#readDate(this.#cell(cells, 'start'));
    if (start === 'empty') return 'start-missing';
    if (start === 'unreadable') return 'start-unreadable';
    const read = this.#readDate(this.#cell(cells, 'end'));
    if (read === 'unreadable') return 'end-unreadable';
    const end = read === 'empty' ? OPEN : read;
    const other = end === OPEN ? start : end;
    const [least, most] = [Math.min(start, other), Math.max(start, other)];
    // Far in the future is a wrong cell, near is what the extract cannot know.
    if (least < FIRST_DAY || most > this.#latest + 3660) return 'date-implausible';
    if (other < start) return 'end-before-start';
    if (most > this.#latest) return 'after-extract';
    const text = this.#cell(cells, 'amount');
    const amount = readAmount(text);
    if (text !== '' && !Number.isFinite(amount)) return 'amount-unreadable';
    return this.#doubt(cells) ?? { start, end, amount };
  }

  /** What a reader may keep by choice. */
  #doubt(cells: readonly string[]): Reason | null {
    const { areas, keep, id } = this.#roles;
    const area = this.#cell(cells, 'area');
    const unknown = areas.length > 0 && !areas.includes(area);
    if (unknown && !keep.includes('area-unknown')) return 'area-unknown';
    if (id === undefined || keep.includes('duplicate-id')) return null;
    const own = this.#cell(cells, 'id');
    return own !== '' && !this.#ids.add(own) ? 'duplicate-id' : null;
  }

  #keep(cells: readonly string[], { start, end, amount }: Reading): void {
    this.#start.push(start);
    this.#end.push(end);
    this.#last = Math.max(this.#last, start, end);
    for (const role of ['area', 'type', 'outcome'] as const) {
      this.#words[role].push(this.#cell(cells, role));
    }
    if (this.#roles.amount !== undefined) this.#amount.push(amount);
    if (this.#roles.subject !== undefined) this.#subject.push(this.#subjectOf(cells));
  }

  #subjectOf(cells: readonly string[]): number {
    const name = this.#cell(cells, 'subject');
    if (name === '') return 0;
    const known = this.#subjects.get(name) ?? this.#subjects.size + 1;
    this.#subjects.set(name, known);
    return known;
  }

  /**
   * The log, once all rows have come.
   * @throws YardstickError `log-no-rows`, or `log-empty` if none of them can be counted
   */
  finish(): Log {
    const { success, withdrawn, extract, amount, subject } = this.#roles;
    const setAside = this.#ledger.list();
    if (this.#rowsIn === 0) throw new YardstickError('log-no-rows', 'the log has no row');
    if (this.#start.length === 0) {
      const first = setAside[0]?.reason ?? '';
      const details = { rows: String(this.#rowsIn), reason: first };
      throw new YardstickError('log-empty', 'no row of the log can be counted', details);
    }
    const outcome = this.#words.outcome.finish();
    const endings = outcome.names.map((name) =>
      withdrawn.includes(name) ? 3 : success.includes(name) ? 1 : 2,
    );
    const cases = {
      rows: this.#start.length,
      start: this.#start.finish(),
      end: this.#end.finish(),
      area: this.#words.area.finish(),
      type: this.#words.type.finish(),
      outcome,
      endings: Uint8Array.from(endings),
      amount: amount === undefined ? null : this.#amount.finish(),
      subject: subject === undefined ? null : this.#subject.finish(),
      extract: extract === undefined ? this.#last : this.#latest,
    };
    return { cases, rowsIn: this.#rowsIn, setAside };
  }
}
