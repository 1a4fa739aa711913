/** A part of a search, or of a text that is searched, after `foldText`. */
export type Token =
  | { readonly kind: 'han' | 'word'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly value: number;
      /** Half the unit of its last digit; 0 for a plain whole number, which means itself. */
      readonly tolerance: number;
    };

const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const TOKEN =
  /(?<digits>\d+(?:\.\d+)?)(?:\s?(?<scale>万亿|万|亿|(?:k|thousand|million|billion|trillion)(?!\p{L})))?|(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})\p{L})+)/gu;

function numberOf(digits: string, scale: string): Token {
  const by = SCALES[scale] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const isRounded = scale !== '' || decimals > 0;
  return {
    kind: 'number',
    text: digits + scale,
    value: Number(digits) * by,
    tolerance: isRounded ? (by / 10 ** decimals) * 0.5 : 0,
  };
}

/** The words, runs of Chinese and numbers of a folded text (`首次送达 e-invoice 6.4万`). */
export function tokensOf(folded: string): Token[] {
  return Array.from(folded.matchAll(TOKEN), ({ groups = {} }): Token => {
    const { digits, scale = '', han, word = '' } = groups;
    if (digits !== undefined) return numberOf(digits, scale);
    return han === undefined ? { kind: 'word', text: word } : { kind: 'han', text: han };
  });
}

/**
 * What a run of Chinese, which has no spaces, is indexed by: every two neighbouring characters
 * (bigrams; Manning et al., Introduction to Information Retrieval, 2008, 2.2.1) and the last one.
 */
export function bigramsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** All that a folded text is found by, as it is written. */
export function termsOf(folded: string): string[] {
  return tokensOf(folded).flatMap((token) => {
    if (token.kind === 'han') return bigramsOf(token.text);
    const digits = token.kind === 'number' ? /^[\d.]+/.exec(token.text)?.[0] : undefined;
    return digits === undefined || digits === token.text ? [token.text] : [digits, token.text];
  });
}
