import { type Quantity, quantity } from './quantity.ts';
import type { RangeQualifier, ValueQualifier } from './vocabulary.ts';

/** Signs of a qualifier as people type them. */
const SIGNS: Readonly<Record<string, ValueQualifier>> = {
  '': '=',
  '=': '=',
  '~': '~',
  '≈': '~',
  约: '~',
  '~<': '~<',
  '>': '>',
  '<': '<',
  '>=': '>=',
  '≥': '>=',
  '<=': '<=',
  '≤': '<=',
};
const LIMITS: Readonly<Record<string, RangeQualifier>> = {
  '': 'range',
  '<=': 'range<=',
  '≤': 'range<=',
  '>=': 'range>=',
  '≥': 'range>=',
};
const NUMBER = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,2})?`;
const ONE = new RegExp(`^(~<|[<>]=|[=~≈约><≥≤]|)\\s*(${NUMBER})$`, 'u');
const RANGE = new RegExp(
  `^([<>]=|[≥≤]|)\\s*(${NUMBER})\\s*(?:[-–—~～]|\\.\\.|至)\\s*(${NUMBER})$`,
  'u',
);

const numberOf = (text = '') => Number(text.replaceAll(',', '').replace('−', '-'));

/**
 * Reads a figure as people write it: `8.5`, `1,234`, `>8`, `≥ 8.5`, `~10`, a range as `6–18`, and
 * a range of limits as `≤ 6–18`.
 * Null for anything else, and for a number that is not finite.
 */
export function readStated(text: string): Quantity | null {
  const trimmed = text.trim();
  const [, sign = '', number] = ONE.exec(trimmed) ?? [];
  const qualifier = SIGNS[sign];
  if (number !== undefined && qualifier !== undefined) {
    const value = numberOf(number);
    return Number.isFinite(value) ? quantity(value, qualifier) : null;
  }
  const [, limit = '', from, to] = RANGE.exec(trimmed) ?? [];
  const kind = LIMITS[limit];
  if (from === undefined || to === undefined || kind === undefined) return null;
  const [lower, upper] = [numberOf(from), numberOf(to)];
  return { qualifier: kind, value: null, lower, upper };
}
