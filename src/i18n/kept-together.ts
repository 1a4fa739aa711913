import type { Language } from '../base/vocabulary.ts';

/** A stretch of a text; no line breaks within one that is `kept`. */
export interface TextRun {
  readonly text: string;
  readonly kept: boolean;
}

const DIGITS = '\\d(?:[\\d,.]*\\d)?';
const NUMBER = `${DIGITS}(?:\\s?[—–~−-]\\s?${DIGITS})?`;

/** A number with the words that bound it and its unit, as each language writes them. */
const FIGURE: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|(?:逾|超过|约|近|将近|不足|不到|至少|最多|不少于|不超过|第|前)?[+−-]?${NUMBER}(?:%|‰|余|多)?[万亿]{0,2}[余多]?` +
      '(?:个(?:百分点|工作日|自然日|环节|月|小时|国家|行业|省|市|区)?|人次|平方米|公里|小时|分钟|[天年月日件项宗条份支家户人名位所座次元倍岁期周班])?(?:以上|以下|以内|之内|左右|内|[余多])?[，。；：、）”》]?',
    'gu',
  ),
  en: new RegExp(
    `(?:(?:at (?:least|most)|(?:more|less|fewer|no more|no less|no fewer) than|up to|over|under|nearly|almost|about|some) )?[$¥€+−-]?${NUMBER}[%‰]?` +
      '(?: (?:thousand|million|billion|trillion))?(?: (?:working|calendar|percentage|square|person) (?=\\p{L}))?(?: ?[\\p{L}²³]+)?[,.;:)]?',
    'giu',
  ),
};

/** Longer ones must break somewhere on a telephone. */
const LONGEST: Readonly<Record<Language, number>> = { zh: 14, en: 28 };

/** A text in stretches, of which figures with qualifier and unit are kept on one line. */
export function keptTogether(text: string, language: Language): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: figure, index } of text.matchAll(FIGURE[language])) {
    if (figure.length < 2 || figure.length > LONGEST[language]) continue;
    if (index > from) runs.push({ text: text.slice(from, index), kept: false });
    runs.push({ text: figure, kept: true });
    from = index + figure.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), kept: false });
  return runs;
}
