import { quantity } from '../../base/quantity.ts';
import type { MeasureCode } from '../../base/vocabulary.ts';
import type { Indicator } from '../../catalog/types.ts';
import { type Given, makeIndex } from '../comparison/fixture.ts';
import { applyMeasure } from './apply.ts';

/** Indicators of tests: counted over time, a share, people. */
export const INDICATORS = [
  { id: 'done', unit: 'CASE', measure: 'flow', polarity: 'more' },
  { id: 'rate', unit: 'PERCENT', measure: 'rate', polarity: 'more' },
  { id: 'people', unit: 'PERSON', measure: 'stock', polarity: 'neutral' },
] as const;
type Rest = Partial<Given>;
/** A figure of what was counted over time. */
export const done = (period: string, value: number, rest: Rest = {}): Given => ({
  ...{
    id: `done-${rest.area ?? ''}${rest.series ?? ''}${period}`,
    indicator: 'done',
    unit: 'CASE',
  },
  ...{ period, is: quantity(value), ...rest },
});

/** What a measure says of a figure: its number and unit, or why there is none; and the formula. */
export function say(
  figures: readonly Given[],
  id: string,
  measure: MeasureCode,
  per = '',
  more: readonly (Partial<Indicator> & { readonly id: string })[] = [],
) {
  const known = INDICATORS.filter((one) => more.every((other) => other.id !== one.id));
  const index = makeIndex({ indicators: [...known, ...more], observations: figures });
  const [measured] = applyMeasure(index, [id], measure, per);
  const outcome = measured?.outcome;
  const said = outcome?.ok
    ? `${outcome.value.figure.qualifier}${outcome.value.figure.value} ${outcome.value.unit.code}`
    : outcome?.reason;
  return { said, formula: measured?.formula, inputs: measured?.inputs };
}
