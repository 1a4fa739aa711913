import { formatPeriod } from '../../i18n/period.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, makeLabel, round2 } from '../label.ts';
import { layoutRest, type Rest, type Undrawn, undrawn } from '../rest.ts';
import { FONT, textWidth, wrapText } from '../text.ts';

/** A figure at its place in its period. */
export interface SlopePoint {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  /** Its place, name and figure; null between the ends. */
  readonly label: Label | null;
}

/** A group from period to period. */
export interface SlopeLine {
  readonly key: string;
  readonly path: string;
  readonly points: readonly SlopePoint[];
  /** True if its place at the end is another than at the beginning. */
  readonly moved: boolean;
}

/** Ranks over time as placed. */
export interface SlopeLayout extends ChartLayout {
  readonly columns: readonly Label[];
  readonly lines: readonly SlopeLine[];
  /** Figures that cannot be ranked, written out below. */
  readonly rest: Rest;
}

const SIZE = FONT.small;
const ROW = 24;
const LOWEST_ROW = 15;
const HEAD = 26;
const GAP = 8;

/** Which rows can be ranked: of one unit, dated, of a single value, one a group and period. */
function rankable(document: ChartDocument) {
  const unit = document.encodings.value?.unit ?? document.rows[0]?.unit ?? '';
  const taken = new Set<string>();
  const held: ChartRow[] = [];
  const rest: Undrawn[] = [];
  for (const row of document.rows) {
    const place = `${row.group} ${row.period}`;
    const single = row.value !== null && ['=', '~'].includes(row.qualifier);
    const fits = row.unit === unit && row.period !== '' && single && !taken.has(place);
    if (fits) taken.add(place);
    if (fits) held.push(row);
    else rest.push(undrawn(row, row.unit === unit ? 'unplaced' : 'unit'));
  }
  return { held, rest };
}

/** The rows of a period, the first place first; equal ones as the groups stand. */
function ordered(rows: readonly ChartRow[], period: string): { row: ChartRow; place: number }[] {
  const here = rows.filter((row) => row.period === period);
  const better = (a: ChartRow, b: ChartRow) => {
    const by = (a.value ?? 0) - (b.value ?? 0);
    return a.polarity === 'less' ? by : -by;
  };
  const sorted = [...here].sort(better);
  return sorted.map((row) => ({
    row,
    place: 1 + sorted.findIndex((other) => other.value === row.value),
  }));
}

/**
 * Periods side by side, in each the groups by their place; a line leads from place to place. Both ends
 * name place, group and figure; where there is little room the first names place and figure alone.
 */
export function layoutSlope(document: ChartDocument, frame: Frame): SlopeLayout {
  const { width, language } = frame;
  const { held, rest } = rankable(document);
  const periods = [...new Set(held.map(({ period }) => period))].sort();
  const nameOf = (row: ChartRow) =>
    document.encodings.groups.find(({ key }) => key === row.group)?.label[language] ?? '';
  const columns = periods.map((period) => ordered(held, period));
  const write = (row: ChartRow, place: number, named: boolean) =>
    [
      [String(place), named ? nameOf(row) : ''].filter(Boolean).join(' '),
      writeRow(document, row, language, false),
    ].join(' · ');
  const widest = (column: (typeof columns)[number] | undefined, named: boolean) =>
    Math.max(
      0,
      ...(column ?? []).map(({ row, place }) => textWidth(write(row, place, named), SIZE)),
    );
  const last = columns.length - 1;
  const most = width * (last > 0 ? 0.5 : 1) - GAP * 2;
  const right = Math.min(widest(columns[last], true) + 1, most);
  const named = right + widest(columns[0], true) <= width * 0.7;
  const left = last > 0 ? Math.min(widest(columns[0], named) + 1, width * 0.35) : 0;
  const [from, to] = [left + GAP, Math.max(left + GAP, width - right - GAP)];
  const xOf = (at: number) => round2(last > 0 ? from + ((to - from) * at) / last : from);
  const deepest = Math.max(0, ...columns.map(({ length }) => length));
  const given = frame.height === undefined ? ROW : (frame.height - HEAD - 4) / Math.max(1, deepest);
  const step = Math.max(LOWEST_ROW, Math.min(ROW, given));
  const yOf = (at: number) => round2(HEAD + at * step + step / 2);
  const labelOf = (row: ChartRow, place: number, at: number, y: number): Label | null => {
    if (at !== 0 && at !== last) return null;
    const first = at === 0 && last > 0;
    const room = first ? left : last > 0 ? right : width - from - GAP;
    const [text = ''] = wrapText(write(row, place, first ? named : true), SIZE, room, 1);
    const x = first ? from - GAP : xOf(at) + GAP;
    return makeLabel([text], x, y + 4, { size: SIZE, anchor: first ? 'end' : 'start' });
  };
  const placed = columns.flatMap((column, at) =>
    column.map(({ row, place }, slot) => {
      const y = yOf(slot);
      return { place, point: { row, x: xOf(at), y, label: labelOf(row, place, at, y) } };
    }),
  );
  const lines = document.encodings.groups.flatMap(({ key }): SlopeLine[] => {
    const own = placed.filter(({ point }) => point.row.group === key);
    if (own.length === 0) return [];
    const points = own.map(({ point }) => point);
    const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');
    return [{ key, path, points, moved: own[0]?.place !== own.at(-1)?.place }];
  });
  const below = layoutRest(document, frame, rest, deepest === 0 ? 16 : HEAD + deepest * step);
  return {
    width,
    height: Math.ceil(below.bottom) + 4,
    columns: headsOf(periods, xOf, frame),
    lines,
    rest: below,
  };
}

/** The periods above their columns, the ends first; what would touch another is left out. */
function headsOf(periods: readonly string[], xOf: (at: number) => number, frame: Frame): Label[] {
  const last = periods.length - 1;
  let taken = 0;
  const end = formatPeriod(periods[last] ?? '', frame.language);
  const limit = Math.min(xOf(last), frame.width - textWidth(end, SIZE));
  return periods.flatMap((period, at) => {
    const text = at === last ? end : formatPeriod(period, frame.language);
    const own = textWidth(text, SIZE);
    const x = at === last ? Math.max(0, limit) : Math.max(0, xOf(at) - (at === 0 ? own : own / 2));
    if (at > 0 && x < taken) return [];
    if (at < last && x + own + GAP > limit) return [];
    taken = x + own + GAP;
    return [makeLabel([text], x, baselineUnder(4, SIZE), { size: SIZE, tone: 'muted' })];
  });
}
