import { figureIn, isAbsentCell, isFilled } from './cell-sense.ts';
import { dueIn } from './due.ts';
import { takeMark } from './figure-mark.ts';
import { fractionsIn } from './fractions.ts';
import { type Frame, frameOf, rowCells } from './frame.ts';
import { type Cell, cellAt, type Sheet } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { MetFacts } from './met-facts.ts';
import { withProvisional } from './provisional.ts';
import type { CellState, Fact, Reading, Repair, RowState } from './reading.ts';
import { NameReader, type RowNames } from './row-names.ts';
import { RowJudge } from './row-state.ts';
import { scaleFigure } from './scale-figure.ts';
import { SeriesDigits } from './series-digits.ts';
import { unitAmong } from './unit-among.ts';
import { readUnit, type WrittenUnit } from './unit-text.ts';
import { isRankName } from './words.ts';

type Marks = (CellState | null)[];

/** From the beginning of the year to the end of a month, for figures that are counted so. */
const fromJanuary = (period: string) =>
  /^\d{4}-\d{2}$/.test(period) ? `${period.slice(0, 4)}-01/${period}` : period;

/** The unit of a figure: what stands behind it, in its column, its row, or above the table. */
function unitFor(behind: string, column: ColumnMapping, names: RowNames, mapping: Mapping): string {
  const general = unitAmong(mapping.unit, `${names.indicator} ${column.indicator}`);
  const share = column.is === 'change' ? '%' : '';
  const rank = isRankName(column.indicator || names.indicator) ? '名次' : '';
  return behind || column.unit || names.unit || share || rank || general;
}

/** A figure as it was read, and the power of ten of its unit as written. */
interface Read {
  readonly fact: Fact;
  readonly power: number;
}

/** Reads the figures of one table and remembers which it has met. */
class FigureReader {
  readonly facts: Fact[] = [];
  readonly brackets = { count: 0 };
  private readonly met = new MetFacts();
  private readonly units = new Map<string, WrittenUnit>();

  constructor(
    private readonly mapping: Mapping,
    private readonly digits: SeriesDigits,
  ) {}

  private factOf(row: number, column: ColumnMapping, names: RowNames, cell: Cell): Read | null {
    const { mapping } = this;
    const figure = figureIn(cell, mapping.decimal);
    if (figure === null) return null;
    if (figure.bracketed) this.brackets.count += 1;
    const due = column.is === 'target' || column.is === 'plan' ? names.due : '';
    // The time of a table or a row is that of what came after a reform, not of what was before it.
    const ofTable = column.base === 'before-reform' ? '' : names.period || mapping.period;
    const dated = due || column.period || ofTable;
    const named = [names.indicator, column.indicator].filter((one) => one !== '').join('·');
    const indicator = named || mapping.indicator;
    // A growth is in its own unit, whatever that of what grew.
    const given = column.is === 'change' ? undefined : mapping.indicators[indicator]?.unit;
    const { unit: behind, status } = takeMark(figure.unit);
    const told = this.unitOf(given ?? unitFor(behind, column, names, mapping));
    // What has the sign is no fraction, whatever its column is.
    const unit = behind === '%' && told.symbol === '%' ? this.unitOf('%') : told;
    const { quantity, lastDigit } = scaleFigure(figure, unit.power);
    const fact: Fact = {
      row,
      column: column.column,
      indicator,
      quantity,
      lastDigit,
      area: names.area ?? column.area ?? mapping.area,
      reform: names.reform,
      organisation: names.organisation,
      series: names.series,
      period: column.cumulative ? fromJanuary(dated) : dated,
      role: column.is,
      base: column.base,
      unit: unit.symbol,
      stated: cell.text,
      formula: cell.formula,
      note: names.note,
      status,
    };
    return { fact, power: unit.power };
  }

  private unitOf(written: string): WrittenUnit {
    const unit = this.units.get(written) ?? readUnit(written);
    this.units.set(written, unit);
    return unit;
  }

  read(row: number, column: ColumnMapping, names: RowNames, cell: Cell): CellState {
    if (cell.kind === 'error') return 'error';
    if (isAbsentCell(cell)) return 'absent';
    const read = this.factOf(row, column, names, cell);
    if (read === null) return 'unreadable';
    const { fact, power } = read;
    const other = this.met.meet(fact);
    if (other !== null) {
      return JSON.stringify(other.quantity) === JSON.stringify(fact.quantity)
        ? 'duplicate'
        : 'conflict';
    }
    this.facts.push(fact);
    this.digits.meet(fact, power);
    return 'figure';
  }
}

const MARKS: Readonly<Record<RowState, CellState>> = {
  used: 'ignored',
  title: 'heading',
  heading: 'heading',
  'repeated-heading': 'heading',
  numbering: 'heading',
  blank: 'aside',
  section: 'aside',
  note: 'note',
  total: 'aside',
  subtotal: 'aside',
  hidden: 'aside',
  'no-label': 'aside',
  'no-figure': 'aside',
  'no-period': 'aside',
};

/** Reads one table of a sheet row by row. */
class TableReader {
  readonly names: NameReader;
  readonly figures: FigureReader;
  readonly wholes: FigureReader;
  readonly digits = new SeriesDigits();
  private readonly judge: RowJudge;

  constructor(
    private readonly frame: Frame,
    private readonly mapping: Mapping,
    knowledge: Knowledge,
  ) {
    this.names = new NameReader(frame, mapping, knowledge);
    this.figures = new FigureReader(mapping, this.digits);
    this.wholes = new FigureReader(mapping, this.digits);
    this.judge = new RowJudge(frame, mapping);
  }

  private marksOf(
    row: number,
    mark: (cell: Cell, column: ColumnMapping | undefined) => CellState,
  ): Marks {
    const { left, right } = this.mapping.region;
    return Array.from({ length: right - left + 1 }, (_, at) => {
      const cell = cellAt(this.frame.sheet, row, left + at);
      return isFilled(cell) ? mark(cell, this.mapping.columns[at]) : null;
    });
  }

  private aside(row: number, state: RowState): { state: RowState; marks: Marks } {
    const odd = state === 'no-figure' || state === 'no-period' || state === 'no-label';
    const mark = (_: Cell, column: ColumnMapping | undefined) =>
      odd && column?.role === 'value' ? 'unreadable' : MARKS[state];
    return { state, marks: this.marksOf(row, mark) };
  }

  /** What the figures of a total row are the whole of, so that a share of it can be told. */
  private readWhole(row: number): void {
    const names = this.names.whole(row);
    if (names === null || names.period === null) return;
    for (const column of this.mapping.columns) {
      const cell = cellAt(this.frame.sheet, row, column.column);
      if (column.role === 'value' && isFilled(cell)) this.wholes.read(row, column, names, cell);
    }
  }

  private readValue(row: number, column: ColumnMapping, names: RowNames, cell: Cell): CellState {
    const { total, heading } = column;
    if (total === undefined) return this.figures.read(row, column, names, cell);
    if (this.mapping.totals === 'use') {
      const area = { code: '', name: heading.at(-1) ?? '' };
      return this.figures.read(row, { ...column, area }, names, cell);
    }
    if (total === 'whole') this.wholes.read(row, column, names, cell);
    return 'aside';
  }

  /** The texts of the rows that are titles and notes, of which one may be of some figures. */
  notes(rows: readonly RowState[]): string[] {
    const { region } = this.mapping;
    return rows.flatMap((state, at) =>
      state === 'note' || state === 'title'
        ? rowCells(this.frame.sheet, region.top + at, region).map(({ text }) => text)
        : [],
    );
  }

  row(row: number): { state: RowState; marks: Marks } {
    const { mapping } = this;
    const state = this.judge.stateOf(row);
    if (state === 'total' || state === 'subtotal') this.readWhole(row);
    if (state !== 'used') return this.aside(row, state);
    const names = this.names.read(row);
    if (names.nameless) return this.aside(row, 'no-label');
    if (names.period === null) return this.aside(row, 'no-period');
    const marks = this.marksOf(row, (cell, column) => {
      if (column === undefined || column.role === 'ignore') return 'ignored';
      if (column.role === 'note') return 'note';
      if (column.role === 'due') return dueIn(cell, mapping.year) === null ? 'unreadable' : 'label';
      return column.role === 'value' ? this.readValue(row, column, names, cell) : 'label';
    });
    return { state: 'used', marks };
  }
}

/**
 * Reads the table that a mapping describes: every row and every filled cell of its region gets a
 * state, so that those in are those used and those set aside. Never throws for what cells hold.
 */
export function readMapped(sheet: Sheet, mapping: Mapping, knowledge: Knowledge): Reading {
  const reader = new TableReader(frameOf(sheet), mapping, knowledge);
  const [rows, cells]: [RowState[], Marks[]] = [[], []];
  for (let row = mapping.region.top; row <= mapping.region.bottom; row += 1) {
    const { state, marks } = reader.row(row);
    rows.push(state);
    cells.push(marks);
  }
  const noughts = reader.digits.mend(reader.figures.facts, reader.wholes.facts);
  const notes = reader.notes(rows);
  const facts = withProvisional(reader.figures.facts, notes);
  const wholes = withProvisional(reader.wholes.facts, notes);
  const count = (test: (fact: Fact) => boolean) => facts.filter(test).length;
  const all: readonly Repair[] = [
    { code: 'filled-down', count: reader.names.filled },
    { code: 'brackets', count: reader.figures.brackets.count },
    { code: 'noughts', count: noughts },
    { code: 'formulas', count: count(({ formula }) => formula) },
    { code: 'provisional', count: count(({ status }) => status === 'P') },
    { code: 'fractions', ...fractionsIn(facts) },
  ];
  return { mapping, facts, wholes, rows, cells, repairs: all.filter((one) => one.count > 0) };
}
