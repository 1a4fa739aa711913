import { isRange } from '../../base/vocabulary.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { cutClasses, strengthOf } from '../classes.ts';
import { type Label, round2 } from '../label.ts';
import { type Legend, layoutLegend, moveLegend } from '../legend.ts';
import { isSoft, isYardstick, openTowards, stretch } from '../statement.ts';
import { FONT } from '../text.ts';
import type { ThemeColour } from '../theme.ts';
import { GAP, type Grid, listGrid, mapGrid, WIDEST } from './grid.ts';
import { commonPeriod } from './period.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import {
  lineWidth,
  needOf,
  paddingOf,
  setOnLine,
  setTexts,
  type TileWords,
  wordsOf,
} from './tile.ts';

/** A place as drawn. */
export interface Tile {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly x: number;
  readonly y: number;
  /** How strong the ink of its fill is, from 0 to 1; null where nothing is coloured. */
  readonly strength: number | null;
  /** A place without a figure, something that has not happened, or neither. */
  readonly outline: 'absent' | 'yardstick' | null;
  /** Drawn with a broken edge: the figure is an approximation. */
  readonly soft: boolean;
  /** What stands along the foot: a range, or a bound by its open side. */
  readonly bound: 'more' | 'less' | 'range' | null;
  readonly tone: ThemeColour;
  readonly labels: readonly Label[];
}

export interface TileMapLayout extends ChartLayout {
  readonly legend: Legend;
  readonly tiles: readonly Tile[];
  readonly tileWidth: number;
  readonly tileHeight: number;
}

/** Sizes of figures, the first of which that leaves the map its shape is taken. */
const SIZES = [FONT.figure, FONT.small];
/** Between the map and the figures that have no place on it, and around the legend. */
const APART = 14;
const BESIDE = 28;
/** The least that a legend beside the map needs, and the most that one above it takes. */
const LEGEND = 150;
const WIDEST_LEGEND = 420;
const FLATTEST = 0.62;
/** Height of the mark of a bound at a tile's foot. */
export const STRIP = 8;

/** The number that a tile is coloured by: the stated one, or the middle of a range. */
function measure(row: ChartRow): number | null {
  const ends = stretch(row);
  return ends === null ? null : (ends[0] + ends[1]) / 2;
}

/**
 * What is coloured: levels in the unit of the first, of what is, not of what should be. A change has
 * two directions, which the strength of one ink cannot tell, and is written only.
 */
function colouring(document: ChartDocument) {
  const isLevel = (row: ChartRow) => row.role !== 'change' && stretch(row) !== null;
  const lead = document.rows.find(isLevel);
  const unit = lead === undefined ? null : unitOf(document, lead.unit);
  const coloured = new Map<ChartRow, number>();
  for (const row of document.rows) {
    const value = measure(row);
    if (value === null || !isLevel(row) || isYardstick(row) || row.unit !== lead?.unit) continue;
    coloured.set(row, value);
  }
  const values = [...coloured.values(), ...(document.encodings.value?.shared ?? [])];
  // There is no half of a person.
  const whole = unit?.dimension === 'count' && values.every(Number.isInteger);
  return { unit, coloured, classes: cutClasses(values, whole ? 1 : 0) };
}

type Colouring = ReturnType<typeof colouring>;

function look(row: ChartRow | null, { coloured, classes }: Colouring) {
  const value = row === null ? undefined : coloured.get(row);
  const absent = row === null || stretch(row) === null;
  const strength = value === undefined ? null : strengthOf(classes, value);
  const tone: ThemeColour = strength === 1 ? 'paper' : 'ink';
  // Quiet grey is legible on paper alone.
  const quiet: ThemeColour = strength === null ? 'muted' : tone;
  const outline = absent ? 'absent' : isYardstick(row) ? 'yardstick' : null;
  const soft = row !== null && !absent && isSoft(row);
  const bound = row === null || absent ? null : isRange(row.qualifier) ? 'range' : openTowards(row);
  return { strength, outline, soft, bound, tone, quiet } as const;
}

/** A grid, and how its tiles are set: size of figures, and name and figure on one line or two. */
interface Setting {
  readonly grid: Grid;
  readonly size: number;
  readonly onLine: boolean;
}

/** The ways to set tiles, the wanted one first; where the height is given, tiles may be wide and low. */
function settingsOf(subjects: readonly Subject[], said: readonly TileWords[], frame: Frame) {
  const { width, height } = frame;
  const most = height === undefined ? WIDEST : width;
  const need = (size: number) => {
    const widest = Math.max(0, ...said.map((words) => needOf(words, size)));
    return widest + 2 * paddingOf(widest + 2 * paddingOf(width));
  };
  const onMap = (size: number, onLine: boolean): Setting[] => {
    const line = Math.max(0, ...said.map((words) => lineWidth(words, size)));
    const grid = mapGrid(subjects, width, onLine ? line : need(size), onLine ? most : WIDEST);
    return grid === null ? [] : [{ grid, size, onLine }];
  };
  const list = { grid: listGrid(subjects, width, need(FONT.figure), most), size: FONT.figure };
  return [
    ...SIZES.flatMap((size) => onMap(size, false)),
    ...(height === undefined ? [] : SIZES.flatMap((size) => onMap(size, true))),
    { ...list, onLine: false },
  ];
}

/** Sets tiles on the grid from the upper left corner of the drawing. */
function layoutTiles(
  subjects: readonly Subject[],
  said: readonly TileWords[],
  { grid, size, onLine }: Setting,
  colours: Colouring,
) {
  const drafts = subjects.map(({ key, row }, place) => {
    const { quiet, ...shape } = look(row, colours);
    const words = said[place] ?? { name: '', figure: '', quiet: [] };
    const set = onLine ? setOnLine : setTexts;
    const texts = set(words, grid.tileWidth, size, [shape.tone, quiet]);
    return { key, row, ...shape, texts, cell: grid.cells[place] ?? { column: 0, row: 0 } };
  });
  const heights = drafts.map(({ texts, bound }) => texts.height + (bound ? STRIP : 0));
  const usual = onLine ? 0 : Math.ceil(Math.min(WIDEST, grid.tileWidth) * FLATTEST);
  const tileHeight = Math.max(usual, ...heights);
  const tiles = drafts.map(({ texts, cell, ...draft }): Tile => {
    const x = round2(cell.column * (grid.tileWidth + GAP));
    const y = cell.row * (tileHeight + GAP) + (cell.row >= grid.mapRows ? APART : 0);
    return { ...draft, x, y, labels: texts.labels };
  });
  return { grid, tiles, tileHeight };
}

function place(tile: Tile, down: number): Tile {
  const y = tile.y + down;
  const labels = tile.labels.map((label) => ({
    ...label,
    x: round2(label.x + tile.x),
    y: round2(label.y + y),
  }));
  return { ...tile, y, labels };
}

/** Where the legend goes: beside the map where there is room, else above it. */
function placeLegend(
  grid: Grid,
  width: number,
  layout: (room: number) => Legend,
): { legend: Legend; down: number } {
  const beside = width - grid.width - BESIDE;
  if (beside >= LEGEND) {
    return { legend: moveLegend(layout(beside), grid.width + BESIDE, 0), down: 0 };
  }
  const legend = layout(Math.min(width, WIDEST_LEGEND));
  return { legend, down: legend.height === 0 ? 0 : legend.height + APART };
}

/**
 * Equal tiles at the places of districts, coloured by value in classes of equal width; places
 * without a figure are outlined. Where tiles would be too narrow they stand in reading order.
 */
export const layoutTileMap: Layout<TileMapLayout> = (document, frame) => {
  const { width, language } = frame;
  const colours = colouring(document);
  const common = commonPeriod(document.rows, language);
  const subjects = subjectsOf(document, language);
  const said = subjects.map((one) => wordsOf(document, one, common.period, language));
  const content = {
    title: document.encodings.value?.label ?? null,
    classes: colours.classes,
    unit: colours.unit,
    period: common.text,
  };
  const ways = settingsOf(subjects, said, frame).map((setting): TileMapLayout => {
    const { grid, tiles, tileHeight } = layoutTiles(subjects, said, setting, colours);
    const { legend, down } = placeLegend(grid, width, (room) =>
      layoutLegend(content, room, language),
    );
    const foot = Math.max(legend.height, ...tiles.map(({ y }) => y + down + tileHeight));
    return {
      width,
      height: Math.max(24, Math.ceil(foot)),
      legend,
      tiles: tiles.map((tile) => place(tile, down)),
      tileWidth: grid.tileWidth,
      tileHeight,
    };
  });
  const room = frame.height ?? Number.POSITIVE_INFINITY;
  return ways.find(({ height }) => height <= room) ?? (ways[0] as TileMapLayout);
};
