import { isAbsent } from '../base/absence.ts';
import type { Area } from '../catalog/types.ts';
import { isFilled, monthIn, periodIn } from './cell-sense.ts';
import { dueIn } from './due.ts';
import { type Frame, mergedAt } from './frame.ts';
import { type Cell, EMPTY } from './grid.ts';
import { type AreaBook, areaBookOf, type Knowledge, type NamedArea } from './knowledge.ts';
import type { ColumnMapping, ColumnRole, Mapping } from './mapping.ts';
import { countyIn } from './nation.ts';
import { isLabel, isSubtotalName, isTotalName } from './row-state.ts';

/** What the columns of names say of a row. */
export interface RowNames {
  readonly indicator: string;
  readonly area: NamedArea | null;
  readonly reform: string;
  /** Who carries the reform out. */
  readonly organisation: string;
  readonly series: string;
  /** TIME_PERIOD; '' if no column tells it, null if one should and does not. */
  readonly period: string | null;
  readonly unit: string;
  /** TIME_PERIOD by the end of which its targets are due; '' where no column tells it. */
  readonly due: string;
  readonly note: string;
  /** True if no name at all stands in the row. */
  readonly nameless: boolean;
}

/** Roles of columns that are read cell by cell: none of them goes on below. */
const BESIDE: readonly ColumnRole[] = ['unit', 'note', 'due', 'organisation'];

/** Reads the names of rows, from above where a table leaves repeated ones out. */
export class NameReader {
  filled = 0;
  private readonly book: AreaBook;
  private readonly labels: readonly ColumnMapping[];
  private readonly above = new Map<number, Cell>();
  /** Places by their words: one object a place, whatever the number of its rows. */
  private readonly areas = new Map<string, NamedArea | null>();

  constructor(
    private readonly frame: Frame,
    private readonly mapping: Mapping,
    knowledge: Knowledge,
  ) {
    this.book = areaBookOf(frame.sheet, knowledge, mapping.home);
    this.labels = mapping.columns.filter(isLabel);
  }

  /**
   * The cells of names in a row; an empty one before a filled one repeats that above.
   * @param passing true for a row that none below goes on with
   */
  private cells(row: number, passing = false): Map<number, Cell> {
    const own = this.labels.map(({ column }) => mergedAt(this.frame, row, column));
    const last = own.findLastIndex(isFilled);
    // A code left out beside a name is not that of the row above: it is another place, or a total.
    const placed = this.labels.some(
      ({ role }, at) => role === 'area' && isFilled(own[at] ?? EMPTY),
    );
    const cells = new Map<number, Cell>();
    this.labels.forEach(({ column, role }, at) => {
      const cell = own[at] ?? EMPTY;
      const from = this.above.get(column);
      const code = placed && role === 'area-code';
      const repeats = !isFilled(cell) && at < last && from !== undefined && !code;
      if (repeats && !passing) this.filled += 1;
      if (isFilled(cell) && !passing) this.above.set(column, cell);
      cells.set(column, repeats ? from : cell);
    });
    return cells;
  }

  private area(code: string, names: readonly string[]): NamedArea | null {
    const key = [code, ...names].join('\t');
    const met = this.areas.get(key);
    if (met !== undefined) return met;
    const area = this.findArea(code, names);
    this.areas.set(key, area);
    return area;
  }

  /**
   * A place by its code or its name, of several columns of places by the last one that has a name; the
   * mapping's word goes before what is found.
   */
  private findArea(code: string, names: readonly string[]): NamedArea | null {
    const name = names.join('·');
    const chosen = this.mapping.areas[name] ?? this.mapping.areas[code];
    if (chosen !== undefined) return { code: chosen, name: name || code };
    const known = this.book.find(code) ?? this.within(names) ?? this.book.find(names.at(-1) ?? '');
    if (known !== null) return { code: known.code, name: known.name.zh };
    if (name === '') return code === '' ? null : { code, name: code };
    return { code: /^\d{6}$/.test(code) ? code : '', name };
  }

  /** The county that the last of several names is, in the city that the one before it names. */
  private within(names: readonly string[]): Area | null {
    const city = this.book.find(names.at(-2) ?? '');
    return city === null ? null : countyIn(city.code, names.at(-1) ?? '');
  }

  private period(cells: ReadonlyMap<number, Cell>): string | null {
    const of = (role: ColumnRole) =>
      this.labels
        .filter((one) => one.role === role)
        .map(({ column }) => cells.get(column) ?? EMPTY);
    const [year] = of('year');
    const [month] = of('month');
    const [whole] = of('period');
    const yearText =
      year === undefined ? this.mapping.year : (periodIn(year, '')?.slice(0, 4) ?? '');
    if (whole !== undefined)
      return isFilled(whole) ? this.monthOf(periodIn(whole, yearText)) : null;
    if (month !== undefined) {
      return periodIn({ ...month, kind: 'text', text: monthIn(month) }, yearText);
    }
    if (year === undefined) return '';
    return isFilled(year) ? periodIn(year, '') : null;
  }

  private monthOf(period: string | null): string | null {
    return this.mapping.monthly && period !== null ? period.slice(0, 7) : period;
  }

  private due(cells: ReadonlyMap<number, Cell>): string {
    const { columns, year } = this.mapping;
    const dated = columns
      .filter(({ role }) => role === 'due')
      .map(({ column }) => dueIn(cells.get(column) ?? EMPTY, year));
    return dated.find((one) => one !== null && one !== '') ?? '';
  }

  private parts(role: ColumnRole, cells: ReadonlyMap<number, Cell>): readonly string[] {
    return this.mapping.columns
      .filter((one) => one.role === role)
      .map(({ column }) => cells.get(column)?.text ?? '')
      .filter((text) => !isAbsent(text));
  }

  private texts(role: ColumnRole, cells: ReadonlyMap<number, Cell>): string {
    return this.parts(role, cells).join('·');
  }

  /**
   * What a total row is the whole of: all places of the table, or those of the place that it names
   * beside; all groups. Null where it adds up other things than these, or only some of the rows.
   */
  whole(row: number): RowNames | null {
    const cells = this.cells(row, true);
    const labels = this.labels.filter((one) => isTotalName(cells.get(one.column)?.text ?? '', one));
    if (labels.some(({ role }) => role !== 'area' && role !== 'series')) return null;
    const isPart = labels.every((one) => isSubtotalName(cells.get(one.column)?.text ?? '', one));
    for (const { column } of labels) cells.set(column, EMPTY);
    const names = this.named(row, cells);
    return isPart && names.area === null ? null : names;
  }

  read(row: number): RowNames {
    return this.named(row, this.cells(row));
  }

  private named(row: number, cells: Map<number, Cell>): RowNames {
    for (const { column, role } of this.mapping.columns) {
      if (BESIDE.includes(role)) cells.set(column, mergedAt(this.frame, row, column));
    }
    const named = this.labels.some(({ column }) => isFilled(cells.get(column) ?? EMPTY));
    return {
      indicator: this.texts('indicator', cells),
      area: this.area(this.texts('area-code', cells), this.parts('area', cells)),
      reform: this.texts('reform', cells),
      organisation: this.texts('organisation', cells),
      series: this.texts('series', cells),
      period: this.period(cells),
      unit: this.texts('unit', cells),
      due: this.due(cells),
      note: this.texts('note', cells),
      nameless: this.labels.length > 0 && !named,
    };
  }
}
