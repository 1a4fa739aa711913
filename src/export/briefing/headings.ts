import type { Language } from '../../base/vocabulary.ts';

const DIGITS = '〇一二三四五六七八九';
/** A number that the author wrote before a heading. */
const OWN =
  /^\s*(第?[〇零一二三四五六七八九十百\d]+[、.．)）章节]|[（(][一二三四五六七八九十\d]+[)）]|\d+(\.\d+)+\s)/;

/** A whole number from 1 to 99 in Chinese numerals; Arabic digits beyond. */
export function chineseNumeral(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
}

/**
 * Numbers headings one after the other: `一、` and `（一）` as GB/T 9704-2012 (7.3.3) has them, `1`
 * and `1.1` in English; '' for one that carries a number already.
 */
export function numberHeadings(language: Language): (level: 1 | 2, text: string) => string {
  let [first, second] = [0, 0];
  return (level, text) => {
    if (level === 1) {
      first += 1;
      second = 0;
    } else {
      second += 1;
    }
    if (OWN.test(text)) return '';
    if (language === 'zh') {
      return level === 1 ? `${chineseNumeral(first)}、` : `（${chineseNumeral(second)}）`;
    }
    return level === 1 ? String(first) : `${first === 0 ? '' : `${first}.`}${second}`;
  };
}
