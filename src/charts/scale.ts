import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Language, Unit } from '../base/vocabulary.ts';
import { axisDivisor, type Divisor, formatNumber } from '../i18n/number.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import { type Label, makeLabel, round2 } from './label.ts';
import { FONT, textWidth } from './text.ts';

/** A tick of a value axis. */
export interface Tick {
  readonly value: number;
  readonly position: number;
  readonly text: string;
}

/** A value axis: its scale, its ticks, and the unit that they are written in. */
export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly Tick[];
  /** The unit with the axis's one divisor, such as `万人` or `million people`. */
  readonly unit: string;
  /** The divisor alone, to write other figures of the axis as its ticks are written. */
  readonly divisor: Divisor;
}

/** Every number a row asserts: value, lower and upper, those that are there. */
export function extremes(row: ChartRow): number[] {
  return [row.value, row.lower, row.upper].filter((value) => value !== null);
}

/** Values of charts beside this one that share the scale of its axis, if the axis is of this unit. */
export function sharedWith(
  { encodings: { value } }: ChartDocument,
  unit: string,
): readonly number[] {
  return value?.unit === unit ? (value.shared ?? []) : [];
}

/**
 * The axis for values in one unit: starts at zero, ends at a round number, one 万/亿 or k/million
 * divisor for all ticks; shares stay within 0–100 unless a value lies outside. Only marks that are
 * positions and not lengths may give another `origin` than zero.
 */
export function valueAxis(
  values: readonly number[],
  unit: Unit,
  language: Language,
  range: readonly [number, number],
  ticks = 5,
  origin = 0,
): ValueAxis {
  const low = Math.min(origin, ...values);
  const high = Math.max(origin, ...values);
  const scale = scaleLinear([low, high === low ? 1 : high], [...range]).nice(ticks);
  const [, top = 1] = scale.domain();
  const divisor = axisDivisor(Math.max(Math.abs(low), top), unit.dimension, language);
  const symbol = unit.symbol[language];
  // There is no fifth of a person.
  const whole = (value: number) => unit.dimension !== 'count' || Number.isInteger(value);
  const marked = scale.ticks(ticks).filter(whole);
  return {
    scale,
    ticks: marked.map((value) => ({
      value,
      position: scale(value),
      text: formatNumber(value / divisor.by, language),
    })),
    divisor,
    unit: `${divisor.word}${divisor.word === '' ? '' : punctuation(language).gap}${symbol}`.trim(),
  };
}

/** The ticks of a value axis as drawn: where lines stand, and labels that do not touch. */
export interface AxisMarks {
  readonly lines: readonly number[];
  readonly labels: readonly Label[];
}

const TICK_GAP = 8;

/** `6k cases`, `6万件`, `6%`, but `6 cases` and `6 million cases`. */
function withUnit(text: string, { unit, divisor }: ValueAxis): string {
  const begins = divisor.word !== '' && unit.startsWith(divisor.word);
  const joined = begins || /^[\u2E80-\uFFFF%]/.test(unit);
  return `${text}${joined ? '' : ' '}${unit}`;
}

/**
 * Labels the ticks of a horizontal axis on the baseline `y`, the last one but zero with the unit; ticks
 * whose label would touch another lose it. All labels stay within `min`–`max` pixels.
 */
export function axisMarks(
  axis: ValueAxis,
  y: number,
  [min, max]: readonly [number, number],
): AxisMarks {
  let end = max;
  const labels: Label[] = [];
  // Nothing is no thousand people: the unit stands at a number.
  const last = axis.ticks.findLast(({ value }) => value !== 0) ?? axis.ticks.at(-1);
  for (const tick of [...axis.ticks].reverse()) {
    const text = tick === last ? withUnit(tick.text, axis) : tick.text;
    const width = textWidth(text, FONT.small);
    const wanted = tick.position - textWidth(tick.text, FONT.small) / 2;
    const left = Math.max(min, Math.min(end - width, wanted));
    const strays = tick !== last && Math.abs(left - wanted) > width / 2;
    if (left + width > end || strays) continue;
    labels.push(makeLabel([text], left, y, { size: FONT.small, tone: 'muted' }));
    end = left - TICK_GAP;
  }
  return { lines: axis.ticks.map(({ position }) => round2(position)), labels: labels.reverse() };
}

/** The ticks of the axis across with labels on the baseline `y`; those that would touch have none. */
export function ticksAcross(ticks: readonly Tick[], y: number, width: number) {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.map(({ position, text }) => {
    const half = textWidth(text, FONT.small) / 2;
    const middle = Math.min(position, width - half);
    const free = middle - half > end;
    if (free) end = middle + half + TICK_GAP;
    const style = { size: FONT.small, tone: 'muted', anchor: 'middle' } as const;
    return { x: round2(position), label: free ? makeLabel([text], middle, y, style) : null };
  });
}
