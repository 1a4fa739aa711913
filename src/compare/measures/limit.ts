import { exactly } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { quantity } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';

/**
 * The value that a target or standard is held to. "At least 7 m²" of something to have more of, and
 * "at most 120 days" of something to have less of, name their limit exactly: the qualifier says
 * which side is allowed, not that the limit is unsure.
 */
export function limitOf(target: Precise, polarity: Polarity): Precise {
  const { qualifier, value } = target;
  const floor = (qualifier === '>' || qualifier === '>=') && polarity !== 'less';
  const ceiling = (qualifier === '<' || qualifier === '<=') && polarity !== 'more';
  return value !== null && (floor || ceiling) ? exactly(quantity(value)) : target;
}
