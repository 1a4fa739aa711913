import { YardstickError } from '../base/error.ts';

/** Any double comes back from so many significant digits; more cannot be held. */
const HELD = 17;
/** So much of a number that cannot be held is told. */
const LONGEST_TOLD = 40;
/** Texts, the one before a colon being a name, and what stands outside of them as a number. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** True where a double cannot hold a number as it is written. */
function isLost(literal: string): boolean {
  const [mantissa = ''] = literal.split(/e/i);
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  if (digits === '') return false;
  const number = Number(literal);
  return digits.length > HELD || number === 0 || !Number.isFinite(number);
}

/**
 * Checks that the numbers of a JSON text are read as they are written: none with more digits than
 * can be held, none so small that it would become 0. Throws `document-number`, which names the
 * field and the number.
 */
export function checkNumberLiterals(json: string): void {
  let name = '';
  for (const { 0: token, index } of json.matchAll(TOKENS)) {
    if (token.startsWith('"')) {
      if (/^\s*:/.test(json.slice(index + token.length, index + token.length + 9))) {
        name = token.slice(1, -1);
      }
    } else if (isLost(token)) {
      const value = token.length > LONGEST_TOLD ? `${token.slice(0, LONGEST_TOLD)}…` : token;
      const details = { path: name, value, count: '1' };
      throw new YardstickError('document-number', `cannot be held: ${name}: ${value}`, details);
    }
  }
}
