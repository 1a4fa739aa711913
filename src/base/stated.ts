import { type Quantity, quantity } from './quantity.ts';
import type { Qualifier } from './vocabulary.ts';

/** Signs of a qualifier as people type them. */
const SIGNS: Readonly<Record<string, Exclude<Qualifier, 'range'>>> = {
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
const NUMBER = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,2})?`;
const ONE = new RegExp(`^(~<|[<>]=|[=~≈约><≥≤]|)\\s*(${NUMBER})$`, 'u');
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:[-–—~～]|\\.\\.|至)\\s*(${NUMBER})$`, 'u');

const numberOf = (text = '') => Number(text.replaceAll(',', '').replace('−', '-'));

/**
 * Reads a figure as people write it: `8.5`, `1,234`, `>8`, `≥ 8.5`, `~10`, and a range as `6–18`.
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
  const [, from, to] = RANGE.exec(trimmed) ?? [];
  if (from === undefined || to === undefined) return null;
  const [lower, upper] = [numberOf(from), numberOf(to)];
  return { qualifier: 'range', value: null, lower, upper };
}
