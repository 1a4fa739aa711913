import { unitOf } from '../../spec/look-up.ts';
import { numberEvents } from '../events.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { extremes, type ValueAxis, valueAxis } from '../scale.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import {
  drawEvents,
  type EventMark,
  flags,
  isDrawn,
  LANE,
  placeEvents,
  touches,
} from './dated-events.ts';
import { type EndLabel, endColumn, endsHeight, type LineEnd, labelEnds } from './ends.ts';
import type { LinePlan } from './plan.ts';
import { drawPoint, type LinePointMark } from './point.ts';
import type { Run, Series } from './series.ts';
import { type Band, type TimeAxis, timeAxis } from './time.ts';
import type { LineTone } from './tone.ts';

/** A line: its solid and dashed stretches, its points by date, and the label at its end. */
export interface LineMark {
  readonly key: string;
  readonly tone: LineTone;
  readonly paths: readonly { readonly d: string; readonly dashed: boolean }[];
  readonly points: readonly LinePointMark[];
  readonly label: EndLabel | null;
}

/** One plot with its axes; a chart without facets has one. */
export interface PanelMark {
  readonly title: Label | null;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly y: number; readonly label: Label }[];
  readonly bands: readonly Band[];
  readonly events: readonly EventMark[];
  readonly lines: readonly LineMark[];
  /** Lines without a label at their end, for want of room. */
  readonly unlabelled: number;
  /** The unit of the value axis, with its divisor. */
  readonly unit: string;
  /** Lower end, pixels. */
  readonly foot: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly title: string;
}

const SIZE = FONT.small;
const WIDE = 480;
const MOST = 460;

function axisOf(
  { document, language, values: all }: LinePlan,
  lines: readonly Series[],
  range: readonly [number, number],
): ValueAxis {
  const own = document.encodings.scale === 'own';
  const values = own
    ? lines.flatMap(({ points }) => points.flatMap(({ row }) => extremes(row)))
    : all;
  const unit = unitOf(document, document.encodings.value?.unit ?? document.rows[0]?.unit ?? '');
  return valueAxis([0, ...values], unit, language, range, 4);
}

/** Lines of one name are stretches of one; only the latest is labelled. */
function latestOf(lines: readonly Series[]): Series[] {
  const last = (series: Series) => series.points.at(-1)?.time ?? 0;
  return lines.filter((one) =>
    lines.every(
      (other) =>
        other === one || other.group.label.en !== one.group.label.en || last(other) < last(one),
    ),
  );
}

function pathOf(run: Run, place: (point: Run['points'][number]) => readonly [number, number]) {
  const steps = run.points.map((point) => place(point).map(round2).join(','));
  return { d: `M${steps.join('L')}`, dashed: run.dashed };
}

/** Lays out one panel; `foot` tells where it ends. */
export function layoutPanel(plan: LinePlan, lines: readonly Series[], place: Place): PanelMark {
  const { document, language, tones, write } = plan;
  const wide = place.width >= WIDE;
  const events = numberEvents(document).filter(({ event }) =>
    lines.some((series) => touches(event, series)),
  );
  const title = wrapText(place.title, FONT.label, place.width, 2);
  const { divisor, ticks: plain, unit } = axisOf(plan, lines, [1, 0]);
  const left = place.left + Math.max(...plain.map(({ text }) => textWidth(text, SIZE))) + 8;
  const times = (right: number): TimeAxis =>
    timeAxis(plan.times, [left + 6, right - 6], language, plan.steps);
  const rough = times(place.left + place.width);
  const marksOf = (series: Series) =>
    events
      .filter(({ event }) => event.kind === 'correction' && touches(event, series))
      .filter(({ event }) => !isDrawn(event, rough) || !anyFlag(event, series))
      .map(({ mark }) => mark)
      .join('');
  const ends = latestOf(lines).map((series): Omit<LineEnd, 'x' | 'y'> & { series: Series } => {
    const last = series.points.at(-1)?.row;
    return {
      key: series.group.key,
      name: series.group.label[language] + marksOf(series),
      figure: last === undefined ? '' : write(last, divisor.by),
      tone: tones.get(series.group.key) ?? 'context',
      series,
    };
  });
  const unplaced = ends.map((end) => ({ ...end, x: 0, y: 0 }));
  const column = endColumn(unplaced, Math.min(190, place.width * (wide ? 0.28 : 0.32)));
  const right = place.left + place.width - column;
  const axis = times(right);
  const room = [left, place.left + place.width] as const;
  const placed = placeEvents(events, { axis, lines, room, language });
  const head = title.length === 0 ? 0 : linesHeight(title.length, FONT.label) + 6;
  const top = place.top + head + (placed.lanes === 0 ? 6 : placed.lanes * LANE + 8);
  const height = Math.min(MOST, Math.max(wide ? 280 : 220, endsHeight(unplaced, column)));
  const plot = { left, right, top, bottom: round2(top + height) };
  const value = axisOf(plan, lines, [plot.bottom, plot.top]);
  const at = (series: Series, position: number) =>
    drawPoint(series, position, {
      x: axis.scale,
      y: value.scale,
      strong: tones.get(series.group.key) !== 'context',
      flagged: events.some(({ event }) => flags(event, series, position)),
    });
  const points = new Map(
    lines.map((series) => [series.group.key, series.points.map((_, index) => at(series, index))]),
  );
  const labels = labelEnds(
    ends.map((end) => {
      const last = points.get(end.key)?.at(-1);
      return { ...end, x: last?.x ?? right, y: last?.y ?? plot.bottom };
    }),
    plot,
    column,
  );
  return {
    title:
      title.length === 0
        ? null
        : makeLabel(title, place.left, baselineUnder(place.top, FONT.label), { bold: true }),
    plot,
    ticks: value.ticks.map(({ position, text }) => ({
      y: round2(position),
      label: makeLabel([text], left - 8, position + 4, {
        size: SIZE,
        anchor: 'end',
        tone: 'muted',
      }),
    })),
    bands: axis.bands,
    events: drawEvents(placed, { axis, lines, y: value.scale, plot, room, language }),
    lines: lines.map((series) => ({
      key: series.group.key,
      tone: tones.get(series.group.key) ?? 'context',
      paths: series.runs.map((run) =>
        pathOf(run, ({ time, value: v }) => [axis.scale(time), value.scale(v ?? 0)]),
      ),
      points: points.get(series.group.key) ?? [],
      label: labels.get(series.group.key) ?? null,
    })),
    unlabelled: ends.length - labels.size,
    unit,
    foot: plot.bottom + 22,
  };
}

function anyFlag(event: Parameters<typeof flags>[0], series: Series): boolean {
  return series.points.some((_, position) => flags(event, series, position));
}
