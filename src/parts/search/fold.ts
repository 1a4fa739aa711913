import pairs from 'opencc-js/dict/TSCharacters';

/** A character alone is enough to compare by, and some thirty times faster than whole words. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
);
const HAN = /\p{Script=Han}/gu;
const ASCII = /^[\u0020-\u007e]*$/;
const MARK = /\p{M}/gu;
/** Between groups of three digits: a comma of either width, an apostrophe, or a space that does not break. */
const SEPARATOR = /(?<=\d)[,，'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/**
 * A text as it is compared: half width, lower case, without accents, traditional characters as
 * simplified ones, numbers without separators (`ＣＳＯ` → `cso`, `審批` → `审批`, `63,978` → `63978`).
 */
export function foldText(text: string): string {
  // Most cells of large tables are such, and need a hundredth of the time.
  if (ASCII.test(text)) return text.replace(SEPARATOR, '').toLowerCase();
  const half = text.replace(SEPARATOR, '').normalize('NFKC').replace(SEPARATOR, '');
  const bare = half.normalize('NFD').replace(MARK, '').normalize('NFC').toLowerCase();
  return bare.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
