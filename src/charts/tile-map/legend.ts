import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { baselineUnder, type Label, makeLabel, round2 } from '../label.ts';
import type { ValueAxis } from '../scale.ts';
import { FONT, textWidth } from '../text.ts';
import { type Classes, opacityOf } from './classes.ts';

/** A class in the legend: a swatch and its limits; `opacity` null stands for no figure. */
export interface LegendMark {
  readonly x: number;
  readonly y: number;
  readonly opacity: number | null;
  readonly label: Label;
  /** Lower end, pixels. */
  readonly foot: number;
}

/** Width and height of a swatch, pixels. */
export const SWATCH = 14;
const SIZE = FONT.small;
const GAP = 16;

function limitsOf({ from, to, limits }: Classes, { divisor, unit }: ValueAxis, language: Language) {
  const write = (value: number) => formatNumber(value / divisor.by, language);
  const space = /^[\u2E80-\uFFFF%]/.test(unit) ? '' : ' ';
  const ends = [from, ...limits, to];
  if (from === to) return [write(from) + space + unit];
  return ends
    .slice(1)
    .map((end, below) => `${write(ends[below] ?? from)}\u2013${write(end)}${space}${unit}`);
}

/** The classes with their limits and unit, and the outline for no figure, in rows. */
export function layoutLegend(
  classes: Classes,
  axis: ValueAxis,
  place: { readonly top: number; readonly width: number; readonly language: Language },
): LegendMark[] {
  const texts = limitsOf(classes, axis, place.language);
  let [x, y] = [0, place.top];
  const entries = [
    ...texts.map((text, step) => ({ text, opacity: opacityOf(step, classes) })),
    { text: messages(place.language).chart.noFigure, opacity: null },
  ];
  return entries.map(({ text, opacity }) => {
    const width = SWATCH + 6 + textWidth(text, SIZE);
    if (x > 0 && x + width > place.width) [x, y] = [0, y + SWATCH + 8];
    const mark = {
      x: round2(x),
      y: round2(y),
      opacity,
      label: makeLabel([text], x + SWATCH + 6, baselineUnder(y, SIZE), {
        size: SIZE,
        tone: 'muted',
      }),
      foot: y + SWATCH,
    };
    x += width + GAP;
    return mark;
  });
}
