import { daysOf } from '../../base/period.ts';
import type { Language } from '../../base/vocabulary.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartEvent } from '../../spec/document.ts';
import type { NumberedEvent } from '../events.ts';
import { baselineUnder, type Label, makeLabel, round2 } from '../label.ts';
import { placeInLanes } from '../place.ts';
import { FONT, textWidth } from '../text.ts';
import type { Series } from './series.ts';
import { spanOfDate, type TimeAxis } from './time.ts';

/** An event at its date: a rule with a label above the plot, and a band where it lasts. */
export interface EventMark {
  readonly kind: ChartEvent['kind'];
  readonly x: number;
  /** Top of the rule: the foot of its label. */
  readonly top: number;
  /** Where the rule passes through the lines that it touches; null if it touches them all. */
  readonly through: readonly [number, number] | null;
  /** Left edge and width of the days that a correction covers. */
  readonly band: readonly [number, number] | null;
  readonly label: Label;
}

const SIZE = FONT.small;
/** Height of one row of labels above the plot, pixels. */
export const LANE = 17;

/** True if the event touches the line. */
export function touches(event: ChartEvent, series: Pick<Series, 'group'>): boolean {
  return event.groups.length === 0 || event.groups.includes(series.group.key);
}

/** True if some day of the event's date lies within the axis. */
export function isDrawn(event: ChartEvent, axis: TimeAxis): boolean {
  const [from, to] = spanOfDate(event.date);
  return to >= axis.from && from <= axis.to;
}

/** True if a correction names this point: their days overlap and it touches the line. */
export function flags(event: ChartEvent, series: Series, position: number): boolean {
  const row = series.points[position]?.row;
  if (event.kind !== 'correction' || row === undefined || !touches(event, series)) return false;
  const [from, to] = spanOfDate(event.date);
  const [first, last] = daysOf(row) ?? [Number.NaN, Number.NaN];
  return last >= from && first <= to;
}

/**
 * Where an event is drawn, from and to in milliseconds: a break between the last figure before it
 * and the first after, a correction around the figures that it names, all else at its days.
 */
function placeInTime(event: ChartEvent, lines: readonly Series[]): readonly [number, number] {
  const [from, to] = spanOfDate(event.date);
  const touched = lines.filter((series) => touches(event, series));
  if (event.kind === 'correction') {
    const named = touched.flatMap((series) =>
      series.points.filter((_, at) => flags(event, series, at)).map(({ time }) => time),
    );
    const half = (to - from) / 2;
    return named.length === 0 ? [from, to] : [Math.min(...named) - half, Math.max(...named) + half];
  }
  if (event.kind !== 'break') return [from, to];
  const timesOf = (some: readonly Series[]) =>
    some.flatMap(({ points }) => points.map(({ time }) => time)).sort((a, b) => a - b);
  const earlier = (time: number) => time < from;
  const before = timesOf(touched).filter(earlier).at(-1) ?? timesOf(lines).filter(earlier).at(-1);
  const after = timesOf(touched).find((time) => time >= from);
  const middle = before === undefined || after === undefined ? from : (before + after) / 2;
  return [middle, middle];
}

function shortest({ event, mark }: NumberedEvent, language: Language, room: number): string {
  const kind = chartMessages(language).chart[event.kind];
  const texts = [`${mark} ${event.text[language]}`, `${mark} ${kind}`];
  return texts.find((text) => textWidth(text, SIZE) <= room) ?? mark;
}

/** The y at which a line passes a time: between its neighbours there, else at its nearer end. */
function passes(series: Series, time: number, y: (value: number) => number): number | null {
  const known = series.points.flatMap((one) =>
    one.value === null ? [] : [{ time: one.time, value: one.value }],
  );
  const after = known.findIndex((point) => point.time >= time);
  const [a, b] = [known.at(after - 1), known.at(after)];
  if (a === undefined || b === undefined) return null;
  if (after === 0) return y(b.value);
  if (after < 0) return y(known.at(-1)?.value ?? b.value);
  return y(a.value + ((time - a.time) / (b.time - a.time)) * (b.value - a.value));
}

function reach(
  event: ChartEvent,
  lines: readonly Series[],
  y: (value: number) => number,
  plot: { readonly top: number; readonly bottom: number },
): EventMark['through'] {
  if (event.groups.length === 0) return null;
  const [time] = placeInTime(event, lines);
  const heights = lines
    .filter((series) => touches(event, series))
    .flatMap((series) => passes(series, time, y) ?? []);
  if (heights.length === 0) return null;
  const top = Math.max(plot.top, Math.min(...heights) - 14);
  return [round2(top), round2(Math.min(plot.bottom, Math.max(...heights) + 14))];
}

/** What the events of a panel are placed by. */
export interface EventFrame {
  readonly axis: TimeAxis;
  readonly lines: readonly Series[];
  readonly y: (value: number) => number;
  readonly plot: { readonly top: number; readonly bottom: number };
  /** Left and right end of where labels may stand. */
  readonly room: readonly [number, number];
  readonly language: Language;
}

/** Where labels stand above the plot; rows counted from the plot upwards. */
export function placeEvents(
  events: readonly NumberedEvent[],
  { axis, lines, room, language }: Omit<EventFrame, 'y' | 'plot'>,
) {
  const drawn = events
    .filter(({ event }) => isDrawn(event, axis))
    .sort((a, b) => placeInTime(a.event, lines)[0] - placeInTime(b.event, lines)[0]);
  const share = (room[1] - room[0]) / Math.max(1.6, Math.min(2.5, drawn.length));
  const labels = drawn.map((one) => {
    const [from, to] = placeInTime(one.event, lines);
    const at = Math.max(axis.from, one.event.kind === 'correction' ? (from + to) / 2 : from);
    const text = shortest(one, language, share);
    return { one, text, at: axis.scale(Math.min(axis.to, at)), width: textWidth(text, SIZE) };
  });
  const spots = placeInLanes(
    labels.map(({ at, width }) => ({ at, width, leader: true })),
    room,
  );
  const lanes = Math.max(0, ...spots.map(({ lane }) => lane + 1));
  return { labels: labels.map((label, position) => ({ ...label, ...spots[position] })), lanes };
}

/** The marks of the events that `placeEvents` has placed. */
export function drawEvents(
  placed: ReturnType<typeof placeEvents>,
  { axis, lines, y, plot }: EventFrame,
): EventMark[] {
  return placed.labels.map(({ one: { event }, text, at, left = at, lane = 0 }) => {
    const top = plot.top - LANE * (lane + 1) - 4;
    const [from, to] = placeInTime(event, lines).map((time) =>
      axis.scale(Math.max(axis.from, Math.min(axis.to, time))),
    ) as [number, number];
    const band = event.kind === 'correction' && to - from > 1;
    return {
      kind: event.kind,
      x: round2(at),
      top: round2(top + LANE),
      through: event.kind === 'break' ? reach(event, lines, y, plot) : null,
      band: band ? [round2(from), round2(to - from)] : null,
      label: makeLabel([text], left, baselineUnder(top, SIZE), { size: SIZE, tone: 'muted' }),
    };
  });
}
