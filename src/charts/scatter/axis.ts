import { scaleLinear } from 'd3-scale';
import type { Language, Unit } from '../../base/vocabulary.ts';
import { axisDivisor, formatNumber } from '../../i18n/number.ts';
import { type ValueAxis, valueAxis } from '../scale.ts';

/** An axis of a scatter plot. */
export interface ScatterAxis extends Omit<ValueAxis, 'divisor'> {
  /** False where values lie so far from zero that they would all crowd at one end. */
  readonly fromZero: boolean;
}

/** Values whose smallest is above this share of the largest are drawn without zero. */
const FAR = 0.6;
const PAD = 0.08;

/**
 * The axis for one of the two values: from zero, unless all values are far from it; then it is
 * padded, and `fromZero` is false so that the drawing says so.
 */
export function scatterAxis(
  values: readonly number[],
  unit: Unit,
  language: Language,
  range: readonly [number, number],
  ticks: number,
): ScatterAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const far = low > 0 ? low / high > FAR : high < 0 && high / low > FAR;
  if (values.length < 2 || low === high || !far) {
    return { ...valueAxis(values, unit, language, range, ticks), fromZero: true };
  }
  const pad = (high - low) * PAD;
  const scale = scaleLinear([low - pad, high + pad], [...range]).nice(ticks);
  const divisor = axisDivisor(Math.max(Math.abs(low), Math.abs(high)), unit.dimension, language);
  const symbol = unit.symbol[language];
  const space = language === 'en' && divisor.word !== '' ? ' ' : '';
  return {
    scale,
    ticks: scale.ticks(ticks).map((value) => ({
      value,
      position: scale(value),
      text: formatNumber(value / divisor.by, language),
    })),
    unit: `${divisor.word}${space}${symbol}`.trim(),
    fromZero: false,
  };
}
