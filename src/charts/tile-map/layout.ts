import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ChartDocument, ChartRow, ChartTile } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { extremes, valueAxis } from '../scale.ts';
import { stretch } from '../statement.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { type Classes, classAt, classesOf, isDeep, opacityOf } from './classes.ts';
import { type LegendMark, layoutLegend } from './legend.ts';

/** A tile: a place of the map, with its figure if there is one. */
export interface TileMark {
  readonly area: string;
  readonly row: ChartRow | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Strength of the fill; null where there is no figure or it spans classes: outlined. */
  readonly opacity: number | null;
  /** Not a fact yet (target, plan, projection): the outline is broken. */
  readonly ahead: boolean;
  readonly labels: readonly Label[];
}

/** A tile map as placed. */
export interface TileMapLayout extends ChartLayout {
  readonly title: Label;
  readonly tiles: readonly TileMark[];
  readonly legend: readonly LegendMark[];
  readonly notes: readonly Label[];
}

const GAP = 5;
const WIDEST = 132;
const SIZE = FONT.small;
const AHEAD = new Set(['target', 'plan', 'projection', 'standard']);

function usual(rows: readonly ChartRow[]): string {
  const count = (period: string) => rows.filter((row) => row.period === period).length;
  const periods = rows.map(({ period }) => period);
  return periods.reduce((a, b) => (count(b) > count(a) ? b : a), periods[0] ?? '');
}

function strength(row: ChartRow, classes: Classes): number | null {
  const [low, high] = stretch(row) ?? [];
  if (low === undefined || high === undefined) return null;
  const step = classAt(classes, low);
  return step === classAt(classes, high) ? opacityOf(step, classes) : null;
}

/** What a tile says below its name: the figure, then what sets it apart from the others. */
function wordsOf(
  document: ChartDocument,
  row: ChartRow | null,
  frame: Frame,
  common: string | null,
): string[] {
  const words = messages(frame.language);
  if (row === null || stretch(row) === null) return [words.chart.noFigure];
  const apart = [
    AHEAD.has(row.role) ? words.role[row.role] : '',
    row.period === common ? '' : formatPeriod(row.period, frame.language),
  ];
  return [writeRow(document, row, frame.language), apart.filter(Boolean).join(' ')];
}

interface Cell {
  readonly tile: ChartTile;
  readonly row: ChartRow | null;
  readonly name: readonly string[];
  readonly figure: readonly string[];
  readonly apart: readonly string[];
}

function cellHeight({ name, figure, apart }: Cell): number {
  const lines = [name, figure, apart].map(({ length }) => linesHeight(length, SIZE));
  return lines.reduce((sum, height) => sum + (height === 0 ? 0 : height + 3), 13);
}

function placeCell(cell: Cell, x: number, y: number, opacity: number | null): Label[] {
  const tone = opacity !== null && isDeep(opacity) ? 'paper' : 'ink';
  const quiet = tone === 'paper' ? 'paper' : opacity === null ? 'muted' : 'ink';
  const bold = cell.row !== null && stretch(cell.row) !== null;
  let top = y + 8;
  return [
    { lines: cell.name, style: { tone } as const },
    { lines: cell.figure, style: { tone: bold ? tone : quiet, bold } as const },
    { lines: cell.apart, style: { tone: quiet } as const },
  ].flatMap(({ lines, style }) => {
    if (lines.length === 0) return [];
    const label = makeLabel(lines, x + 8, baselineUnder(top, SIZE), { size: SIZE, ...style });
    top += linesHeight(lines.length, SIZE) + 3;
    return [label];
  });
}

/** The tiles of a document; without a grid, its areas in one row after another. */
function gridOf(document: ChartDocument): ChartTile[] {
  const { tiles } = document.encodings;
  if (tiles !== undefined && tiles.length > 0) return [...tiles];
  const areas = new Map(document.rows.map(({ area }) => [area.code, area.name]));
  return [...areas].map(([area, name], position) => ({
    area,
    name,
    column: position % 4,
    row: Math.floor(position / 4),
  }));
}

/**
 * Equal tiles on the document's grid, filled by class of value; a place without a figure is an
 * outline that says so, a figure of another period than most says its own. All tiles are as high
 * as the fullest.
 */
export function layoutTileMap(document: ChartDocument, frame: Frame): TileMapLayout {
  const { width, language } = frame;
  const grid = gridOf(document);
  const rowOf = (area: string) => document.rows.find((row) => row.area.code === area) ?? null;
  const rows = grid.flatMap(({ area }) => rowOf(area) ?? []);
  const values = rows.flatMap(extremes);
  if (grid.length === 0 || values.length === 0) return emptyLayout(frame);
  const classes = classesOf(values);
  const common = usual(rows);
  const alike = rows.every(({ period }) => period === common);
  // A period that only one of several figures has stands for none of the others.
  const shared = rows.filter(({ period }) => period === common).length > 1 ? common : null;
  const columns = Math.max(...grid.map(({ column }) => column)) + 1;
  const side = Math.min(WIDEST, Math.floor((width - GAP * (columns - 1)) / columns));
  const cells = grid.map((tile): Cell => {
    const row = rowOf(tile.area);
    const [figure = '', apart = ''] = wordsOf(
      document,
      row,
      frame,
      shared ?? (alike ? common : null),
    );
    const wrap = (text: string, most: number, bold = false) =>
      text === '' ? [] : wrapText(text, SIZE, (side - 14) / (bold ? 1.06 : 1), most);
    return {
      tile,
      row,
      name: wrap(tile.name[language], 2),
      figure: wrap(figure, 3, true),
      apart: wrap(apart, 3),
    };
  });
  const high = Math.max(56, ...cells.map(cellHeight));
  const title = wrapText(titleOf(document, frame, alike ? common : ''), SIZE, width, 3);
  const top = linesHeight(title.length, SIZE) + 12;
  const tiles = cells.map((cell): TileMark => {
    const { tile, row } = cell;
    const [x, y] = [tile.column * (side + GAP), top + tile.row * (high + GAP)];
    const opacity = row === null ? null : strength(row, classes);
    return {
      area: tile.area,
      row,
      x: round2(x),
      y: round2(y),
      width: side,
      height: round2(high),
      opacity,
      ahead: row !== null && AHEAD.has(row.role),
      labels: placeCell(cell, x, y, opacity),
    };
  });
  const foot = Math.max(...tiles.map(({ y, height }) => y + height)) + 16;
  const unit = unitOf(document, rows[0]?.unit ?? '');
  const axis = valueAxis(values, unit, language, [0, 1]);
  const legend = layoutLegend(classes, axis, { top: foot, width, language });
  const below = Math.max(foot, ...legend.map(({ foot: end }) => end)) + 6;
  const notes = notesOf(document, frame, tiles, alike ? null : shared);
  const labels = notes.map((line, position) =>
    makeLabel([line], 0, below + 12 + position * SIZE * 1.4, { size: SIZE, tone: 'muted' }),
  );
  return {
    width,
    height: Math.ceil((labels.at(-1)?.y ?? below) + 6),
    title: makeLabel(title, 0, baselineUnder(0, SIZE), { size: SIZE, tone: 'muted' }),
    tiles: tiles.sort((a, b) => a.y - b.y || a.x - b.x),
    legend,
    notes: labels,
  };
}

function titleOf(document: ChartDocument, { language }: Frame, period: string): string {
  const label = document.encodings.value?.label[language] ?? '';
  const when = period === '' ? '' : formatPeriod(period, language);
  return [label, when].filter(Boolean).join(language === 'zh' ? '\uff0c' : ', ');
}

function notesOf(
  document: ChartDocument,
  { width, language }: Frame,
  tiles: readonly TileMark[],
  shared: string | null,
): string[] {
  const words = messages(language).chart;
  const drawn = new Set(tiles.map(({ row }) => row?.key));
  const left = document.rows.filter(({ key }) => !drawn.has(key)).length;
  const texts = [
    shared === null ? '' : words.unlessSaid(formatPeriod(shared, language)),
    left === 0 ? '' : words.notDrawn(formatNumber(left, language)),
  ];
  return texts.flatMap((text) => (text === '' ? [] : wrapText(text, SIZE, width, 3)));
}

function emptyLayout({ width, language }: Frame): TileMapLayout {
  const text = messages(language).chart.noFigure;
  const title = makeLabel(textWidth(text, SIZE) > 0 ? [text] : [], 0, 16, { size: SIZE });
  return { width, height: 28, title, tiles: [], legend: [], notes: [] };
}
