import type { Language } from '../base/vocabulary.ts';

/** The marks between words, with the space that a language puts beside them. */
export interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between the items of a short list: `、`, `, `. */
  readonly list: string;
  /** Between names that may hold commas themselves: `、`, `; `. */
  readonly names: string;
  /** Between the parts of one name: `·`, `, `. */
  readonly parts: string;
  /** Between names that share a line: a wide space, ` · `. */
  readonly line: string;
  readonly stop: string;
  /** Between two sentences or words: a space, or none in Chinese. */
  readonly gap: string;
  /** Between the ends of a range: `22—50`, `22–50`. */
  readonly to: string;
}

const MARKS: Record<Language, Punctuation> = {
  zh: {
    colon: '：',
    comma: '，',
    semicolon: '；',
    list: '、',
    names: '、',
    parts: '·',
    line: '\u3000',
    stop: '。',
    gap: '',
    to: '—',
  },
  en: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    list: ', ',
    names: '; ',
    parts: ', ',
    line: ' · ',
    stop: '.',
    gap: ' ',
    to: '–',
  },
};

/** The punctuation of a language. */
export function punctuation(language: Language): Punctuation {
  return MARKS[language];
}

/** A text in brackets, to stand behind another: `（2018年）`, ` (2018)`; '' for an empty one. */
export function bracketed(text: string, language: Language): string {
  if (text === '') return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

// Letters written from the right, and the marks that turn the direction.
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text that somebody typed, so that its direction ends with it and the sentence around it stands. */
export function isolated(text: string): string {
  return TURNING.test(text) ? `\u2068${text.replaceAll(/[\u2066-\u2069]/g, '')}\u2069` : text;
}

/**
 * The title of a work in its marks, the marks of titles within it one level down:
 * `《关于印发〈办法〉的通知》`, `“On ‘Rules’ of use”`.
 */
export function titled(title: string, language: Language): string {
  return language === 'zh' ? `《${nested(title, '《》〈〉')}》` : quoted(title);
}

/** A text in quotation marks, those within it one level down: `“关于‘一门’的说明”`. */
export function quoted(text: string): string {
  return `“${nested(text, '“”‘’')}”`;
}

/** Turns outer marks into inner ones and, within them, back; apostrophes stay. */
function nested(text: string, pairs: string): string {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = [...pairs];
  let depth = 0;
  return text.replace(/[《》〈〉“”‘]|’(?!\p{Script=Latin})/gu, (one) => {
    if (one === open || one === innerOpen) {
      depth += 1;
      return depth % 2 === 1 ? innerOpen : open;
    }
    if ((one !== close && one !== innerClose) || depth === 0) return one;
    depth -= 1;
    return depth % 2 === 0 ? innerClose : close;
  });
}
