import { type Day, firstOfYear, readDay } from '../base/calendar/day.ts';
import { YardstickError } from '../base/error.ts';
import { type Log, OPEN } from './cases.ts';
import { GrowingColumn } from './column.ts';
import {
  EMPTY,
  type IdCells,
  NO_NUMBER,
  numberOfDate,
  type RoleCells,
  readAmount,
  UNREADABLE,
  type WordCells,
} from './columns/role-cells.ts';
import { WordColumns } from './columns/word-columns.ts';
import { IdSet } from './id-set.ts';
import { makeDateReader } from './read-date.ts';
import { ROLES, type Role } from './role-names.ts';
import type { Roles } from './roles.ts';
import { Ledger, type Reason } from './set-aside.ts';

/** No log of this kind is older: what says so is a cell that was left at its first value. */
const FIRST_DAY = firstOfYear(1950);

/** Hears of every row that is set aside; with its cells, where it came as such. */
export type HearAside = (
  reason: Reason,
  file: string,
  line: number,
  cells: readonly string[] | null,
) => void;

const int32 = () => new GrowingColumn((length) => new Int32Array(length));

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
  readonly #start = int32();
  readonly #end = int32();
  readonly #words: WordColumns;
  readonly #amount = new GrowingColumn((length) => new Float64Array(length));
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
    this.#words = new WordColumns(roles);
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
    const start = numberOfDate(this.#readDate(this.#cell(cells, 'start')));
    const end = numberOfDate(this.#readDate(this.#cell(cells, 'end')));
    const amount = readAmount(this.#cell(cells, 'amount'));
    const reason = cells.length === this.#width ? this.#fault(start, end, amount) : 'cell-count';
    const other = reason ?? this.#doubt(cells);
    if (other === null) this.#keep(cells, start, end, amount);
    else this.#setAside(other, line, cells);
  }

  /**
   * Takes rows whose cells were read as numbers; the same comes of them as of their texts.
   * @param firstLine the line on which they begin
   */
  addCells(cells: RoleCells, firstLine: number): void {
    const { rows, lines, misfits, start, end, amount, id } = cells;
    this.#rowsIn += rows;
    const isKnown = this.#knownAreas(cells.area);
    const ids = this.#roles.keep.includes('duplicate-id') ? null : id;
    const keepWords = this.#words.keeper(cells);
    for (let row = 0; row < rows; row += 1) {
      const from = start[row] as number;
      const to = end === null ? OPEN : (end[row] as number);
      const counted = amount === null ? Number.NaN : (amount[row] as number);
      let reason = misfits?.[row] === 1 ? 'cell-count' : this.#fault(from, to, counted);
      if (reason === null && !isKnown(row)) reason = 'area-unknown';
      if (reason === null && ids !== null && this.#isAgain(ids, row)) reason = 'duplicate-id';
      if (reason !== null) {
        this.#setAside(reason, firstLine + (lines === null ? row : (lines[row] as number)), null);
        continue;
      }
      this.#keepNumbers(from, to, counted);
      keepWords(row);
    }
  }

  #setAside(reason: Reason, line: number, cells: readonly string[] | null): void {
    this.#ledger.add(reason, this.#file, line);
    this.#hearAside?.(reason, this.#file, line, cells);
  }

  #cell(cells: readonly string[], role: Role): string {
    const at = this.#places?.[role] ?? -1;
    return at < 0 ? '' : (cells[at] ?? '').trim();
  }

  /** Why a row cannot be counted; null if it can. */
  #fault(start: number, end: number, amount: number): Reason | null {
    if (start === EMPTY) return 'start-missing';
    if (start === UNREADABLE) return 'start-unreadable';
    if (end === UNREADABLE) return 'end-unreadable';
    const other = end === OPEN ? start : end;
    const [least, most] = other < start ? [other, start] : [start, other];
    // Far in the future is a wrong cell, near is what the extract cannot know.
    if (least < FIRST_DAY || most > this.#latest + 3660) return 'date-implausible';
    if (other < start) return 'end-before-start';
    if (most > this.#latest) return 'after-extract';
    return amount === NO_NUMBER ? 'amount-unreadable' : null;
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

  /** Whether the area of a row is one of those that there are. */
  #knownAreas(area: WordCells | null): (row: number) => boolean {
    const { areas, keep } = this.#roles;
    if (areas.length === 0 || keep.includes('area-unknown')) return () => true;
    if (area === null) return () => areas.includes('');
    const known = area.words.map((word) => areas.includes(word));
    return (row) => known[area.codes[row] as number] === true;
  }

  #isAgain({ forms, formOf, numbers, texts }: IdCells, row: number): boolean {
    const form = forms[formOf[row] as number];
    if (form !== undefined) {
      return !this.#ids.addNumber(form.beginning, form.digits, numbers[row] as number);
    }
    const text = texts.get(row);
    return text !== undefined && !this.#ids.add(text);
  }

  #keep(cells: readonly string[], start: number, end: number, amount: number): void {
    this.#keepNumbers(start, end, amount);
    this.#words.keep((role) => this.#cell(cells, role));
  }

  #keepNumbers(start: number, end: number, amount: number): void {
    this.#start.push(start);
    this.#end.push(end);
    if (start > this.#last) this.#last = start;
    if (end > this.#last) this.#last = end;
    if (this.#roles.amount !== undefined) this.#amount.push(amount);
  }

  /**
   * The log, once all rows have come.
   * @throws YardstickError `log-no-rows`, or `log-empty` if none of them can be counted
   */
  finish(): Log {
    const { success, withdrawn, extract, amount } = this.#roles;
    const setAside = this.#ledger.list();
    if (this.#rowsIn === 0) throw new YardstickError('log-no-rows', 'the log has no row');
    if (this.#start.length === 0) {
      const first = setAside[0]?.reason ?? '';
      const details = { rows: String(this.#rowsIn), reason: first };
      throw new YardstickError('log-empty', 'no row of the log can be counted', details);
    }
    const { area, type, outcome, subject } = this.#words.finish();
    const endings = outcome.names.map((name) =>
      withdrawn.includes(name) ? 3 : success.includes(name) ? 1 : 2,
    );
    const cases = {
      rows: this.#start.length,
      start: this.#start.finish(),
      end: this.#end.finish(),
      area,
      type,
      outcome,
      endings: Uint8Array.from(endings),
      amount: amount === undefined ? null : this.#amount.finish(),
      subject,
      extract: extract === undefined ? this.#last : this.#latest,
    };
    return { cases, rowsIn: this.#rowsIn, setAside };
  }
}
