import { formatPeriod } from '../../i18n/period.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { cutClasses, strengthOf } from '../classes.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, makeLabel, round2 } from '../label.ts';
import { type Legend, layoutLegend, moveLegend } from '../legend.ts';
import { layoutRest, type Rest, type Undrawn, undrawn } from '../rest.ts';
import { sharedWith } from '../scale.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import type { ThemeColour } from '../theme.ts';

/** A cell: a row of the document at its group and its period. */
export interface HeatCell {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How strong the ink of its fill is; null where there is no figure. */
  readonly strength: number | null;
  readonly label: Label | null;
}

/** A table of cells as placed. */
export interface HeatLayout extends ChartLayout {
  readonly legend: Legend;
  readonly names: readonly Label[];
  readonly columns: readonly Label[];
  readonly cells: readonly HeatCell[];
  /** Figures without a cell, written out below. */
  readonly rest: Rest;
}

const SIZE = FONT.small;
const ROW = 22;
const GAP = 1;
const NAMES = 0.3;
const MOST_NAMES = 150;

/** Which rows have a cell: of the axis' unit, dated, the first of their group and period. */
function cellsOf(document: ChartDocument) {
  const unit = document.encodings.value?.unit ?? document.rows[0]?.unit ?? '';
  const taken = new Set<string>();
  const held: ChartRow[] = [];
  const rest: Undrawn[] = [];
  for (const row of document.rows) {
    const place = `${row.group} ${row.period}`;
    const fits = row.unit === unit && row.period !== '' && !taken.has(place);
    taken.add(place);
    if (fits) held.push(row);
    else rest.push(undrawn(row, row.unit === unit ? 'unplaced' : 'unit'));
  }
  return { unit, held, rest };
}

/** Labels of the columns that do not touch, the last one first. */
function columnLabels(
  periods: readonly string[],
  xOf: (place: number) => number,
  y: number,
  { width, language }: Frame,
): Label[] {
  let end = width;
  const labels: Label[] = [];
  for (let place = periods.length - 1; place >= 0; place -= 1) {
    const text = formatPeriod(periods[place] ?? '', language);
    const own = textWidth(text, SIZE);
    const left = Math.min(xOf(place), width - own);
    if (left + own > end) continue;
    labels.push(makeLabel([text], left, y, { size: SIZE, tone: 'muted' }));
    end = left - 10;
  }
  return labels.filter(({ x }) => x >= xOf(0) - 1);
}

/**
 * Groups as rows and periods as columns; the strength of the ink says how much. A cell shows its
 * figure where it has the room.
 */
export function layoutHeatTable(document: ChartDocument, frame: Frame): HeatLayout {
  const { width, language } = frame;
  const { unit, held, rest } = cellsOf(document);
  const { value, groups: all } = document.encodings;
  const groups = all.filter(({ key }) => held.some(({ group }) => group === key));
  const periods = [...new Set(held.map(({ period }) => period))].sort();
  const values = held.flatMap((row) => (row.value === null ? [] : [row.value]));
  const whole = values.every(Number.isInteger) ? 1 : 0;
  const classes = cutClasses([...values, ...sharedWith(document, unit)], whole);
  const known = document.units.find(({ code }) => code === unit);
  const content = {
    title: value?.label ?? null,
    classes,
    unit: known === undefined ? null : unitOf(document, unit),
    period: '',
  };
  const legend = held.length === 0 ? null : layoutLegend(content, Math.min(width, 420), language);
  const top = legend === null ? 0 : legend.height + (legend.height === 0 ? 0 : 12);
  const room = Math.min(MOST_NAMES, width * NAMES);
  const texts = groups.map(({ label }) => wrapText(label[language], SIZE, room - 8, 1));
  const widest = Math.max(0, ...texts.map(([text = '']) => textWidth(text, SIZE)));
  const left = round2(widest + 8);
  const across = (width - left) / Math.max(1, periods.length);
  const xOf = (place: number) => left + place * across;
  const yOf = (place: number) => top + 18 + place * (ROW + GAP);
  const written = new Map(held.map((row) => [row, writeRow(document, row, language, false)]));
  const fits = held.every((row) => textWidth(written.get(row) ?? '', SIZE) <= across - 6);
  const cells = held.map((row): HeatCell => {
    const [x, y] = [
      xOf(periods.indexOf(row.period)),
      yOf(groups.findIndex(({ key }) => key === row.group)),
    ];
    const strength = row.value === null ? null : strengthOf(classes, row.value);
    const tone: ThemeColour = strength === null ? 'muted' : strength === 1 ? 'paper' : 'ink';
    const text = written.get(row) ?? '';
    const style = { size: SIZE, tone, anchor: 'middle' } as const;
    return {
      row,
      x: round2(x),
      y,
      width: round2(Math.max(1, across - GAP)),
      height: ROW,
      strength,
      label: fits ? makeLabel([text], x + (across - GAP) / 2, y + 15, style) : null,
    };
  });
  const foot = groups.length === 0 ? Math.max(top, 20) : yOf(groups.length) + 2;
  const below = layoutRest(document, frame, rest, foot);
  return {
    width,
    height: Math.ceil(below.bottom) + 4,
    legend: legend === null ? EMPTY : moveLegend(legend, 0, 0),
    names: texts.map((lines, place) =>
      makeLabel(lines, 0, baselineUnder(yOf(place) + 5, SIZE), { size: SIZE }),
    ),
    columns: columnLabels(periods, xOf, top + 11, frame),
    cells,
    rest: below,
  };
}

const EMPTY: Legend = { labels: [], swatches: [], y: 0, height: 0 };
