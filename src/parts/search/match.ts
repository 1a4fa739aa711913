import { foldText } from './fold.ts';
import { initialsOf, soundsOf } from './sounds.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text as the search compares it. */
export interface Matchable {
  readonly folded: string;
  /** Its value where it is a number. */
  readonly value: number | null;
  /** What it is called in pinyin, each after a space; '' for texts that nobody asks for so. */
  readonly sounds: string;
  readonly initials: string;
}

/** What is longer is a sentence, which nobody asks for by its sounds. */
export const LONGEST_NAME = 40;

const spaced = (terms: readonly string[]) => terms.map((term) => ` ${term}`).join('');

/** Makes a text ready to be matched against what is typed. */
export function matchable(text: string): Matchable {
  const folded = foldText(text);
  const value = /^-?\d+(?:\.\d+)?$/.test(folded) ? Math.abs(Number(folded)) : null;
  const isHan = text.length <= LONGEST_NAME && /\p{Script=Han}/u.test(folded);
  const tokens = isHan ? tokensOf(folded) : [];
  const runs = tokens.flatMap((token) => (token.kind === 'han' ? [token.text] : []));
  const sounds = spaced(runs.flatMap(soundsOf));
  return { folded, value, sounds, initials: spaced(runs.flatMap(initialsOf)) };
}

/** A text that is folded already, and found by what is written alone. */
export const writtenOnly = (folded: string): Matchable => ({
  folded,
  value: null,
  sounds: '',
  initials: '',
});

/** True where a number begins with these digits. */
function beginsNumber(folded: string, digits: string): boolean {
  let at = folded.indexOf(digits);
  while (at > 0 && /[\d.]/.test(folded[at - 1] ?? '')) at = folded.indexOf(digits, at + 1);
  return at >= 0;
}

/** Whether a text holds a token as it is written, in pinyin, or as a value. */
export function matches(token: Token, { folded, value, sounds, initials }: Matchable): boolean {
  const { text } = token;
  if (token.kind === 'number') {
    const near = Math.max(token.tolerance, 1e-9 * token.value);
    const isValue = value !== null && Math.abs(value - token.value) <= near;
    return isValue || beginsNumber(folded, text);
  }
  if (folded.includes(text)) return true;
  if (token.kind === 'han' || text.length < 2 || sounds === '') return false;
  // Two letters begin a syllable of almost every text; only whole they say something.
  const isSaid = text.length > 2 ? sounds.includes(` ${text}`) : `${sounds} `.includes(` ${text} `);
  return isSaid || initials.includes(` ${text}`);
}
