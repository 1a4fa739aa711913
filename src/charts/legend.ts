import { scaleLinear } from 'd3-scale';
import type { Language, LocalText, Unit } from '../base/vocabulary.ts';
import { axisDivisor, formatNumber } from '../i18n/number.ts';
import type { ColourClasses } from './classes.ts';
import { type Label, round2 } from './label.ts';
import { axisMarks } from './scale.ts';
import { FONT } from './text.ts';
import { moveLabels, stackTexts } from './text-block.ts';

/** A stretch of the legend's bar. */
export interface Swatch {
  readonly x: number;
  readonly width: number;
  readonly strength: number;
}

/** What the colours mean, and of when the figures are. */
export interface Legend {
  readonly labels: readonly Label[];
  readonly swatches: readonly Swatch[];
  /** Top of the swatches. */
  readonly y: number;
  /** Pixels from its top to the foot of its last text; 0 if there is nothing to say. */
  readonly height: number;
}

/** Height of the bar. */
export const BAR = 12;
const CLASS = 54;
const AFTER_TEXT = 7;
const LIMITS = FONT.small + 7;

interface Content {
  /** What is measured; null if the figures do not share it. */
  readonly title: LocalText | null;
  readonly classes: ColourClasses;
  readonly unit: Unit | null;
  /** May be empty. */
  readonly period: string;
}

/** The bar of classes from `x` = 0 with its limits below, the last one with the unit. */
function bar({ classes, unit }: Content, room: number, top: number, language: Language) {
  const { limits, strengths } = classes;
  const [low, high] = [limits[0], limits.at(-1)];
  if (low === undefined || high === undefined || unit === null) return null;
  const scale = scaleLinear([low, high], [0, Math.min(room, CLASS * strengths.length)]);
  const divisor = axisDivisor(Math.max(Math.abs(low), Math.abs(high)), unit.dimension, language);
  const ticks = limits.map((value) => ({
    value,
    position: scale(value),
    text: formatNumber(value / divisor.by, language) + (value === high ? divisor.word : ''),
  }));
  const symbol = unit.symbol[language];
  const { labels } = axisMarks({ scale, ticks, divisor, unit: symbol }, top + BAR + LIMITS - 3, [
    0,
    room,
  ]);
  const swatches = strengths.map((strength, place) => {
    const [from, to] = [scale(limits[place] ?? low), scale(limits[place + 1] ?? high)];
    return { x: round2(from), width: round2(to - from), strength };
  });
  return { labels, swatches };
}

/** Lays the legend out from x = 0 and y = 0, at most `room` pixels wide. */
export function layoutLegend(content: Content, room: number, language: Language): Legend {
  const style = { size: FONT.small, bold: false } as const;
  const title = stackTexts(
    [{ ...style, text: content.title?.[language] ?? '', tone: 'ink' }],
    0,
    0,
    room,
  );
  const y = title.bottom === 0 ? 0 : title.bottom + AFTER_TEXT;
  const drawn = bar(content, room, y, language);
  const foot = drawn ? y + BAR + LIMITS : title.bottom;
  const top = foot === 0 ? 0 : foot + AFTER_TEXT;
  const period = stackTexts([{ ...style, text: content.period, tone: 'muted' }], 0, top, room);
  return {
    labels: [...title.labels, ...(drawn?.labels ?? []), ...period.labels],
    swatches: drawn?.swatches ?? [],
    y: round2(y),
    height: Math.ceil(period.labels.length > 0 ? period.bottom : foot),
  };
}

/** The same legend with its corner elsewhere. */
export function moveLegend(legend: Legend, x: number, y: number): Legend {
  return {
    ...legend,
    y: round2(legend.y + y),
    labels: moveLabels(legend.labels, y).map((label) => ({ ...label, x: round2(label.x + x) })),
    swatches: legend.swatches.map((swatch) => ({ ...swatch, x: round2(swatch.x + x) })),
  };
}
