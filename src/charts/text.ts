import type { Language } from '../base/vocabulary.ts';

const CHINESE =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC'";
const LATIN = "system-ui, -apple-system, 'Segoe UI'";
const OTHERS = "'Helvetica Neue', Arial, sans-serif";

/** Font families by name, Chinese ones included, so that no file shows boxes. */
export const FONT_FAMILY = `${LATIN}, ${CHINESE}, ${OTHERS}`;

/** The same for texts of one language: Chinese quotation marks and dashes need a Chinese font first. */
export function fontFamily(language: Language): string {
  return language === 'zh' ? `${CHINESE}, ${LATIN}, ${OTHERS}` : FONT_FAMILY;
}

/** Sizes of type in a chart, in pixels. */
export const FONT = { label: 14, small: 13, figure: 15, big: 34 } as const;

const WIDE = /[⺀-鿿豈-﫿︰-﹏＀-｠￠-￦　-〿“”…—]/u;
const NARROW = /[iIl.,:;'|!()[\]\- ]/;
const BROAD = /[mwMW%@+−–]/;

/** How much wider bold type is. */
export const BOLD = 1.1;

function measure(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.88;
  return /[A-Z]/.test(character) ? 0.7 : 0.62;
}

/** Long texts ask for the same few characters again and again. */
const ADVANCES = new Map<string, number>();

function advance(character: string): number {
  const known = ADVANCES.get(character);
  if (known !== undefined) return known;
  const width = measure(character);
  ADVANCES.set(character, width);
  return width;
}

/** A width in sizes of the type, with that of a text that follows added to it. */
function extend(width: number, text: string): number {
  let sum = width;
  for (const character of text) sum += advance(character);
  return sum;
}

/**
 * Estimates the width of a text in pixels, slightly on the wide side; charts are laid out where no
 * font can be measured (Node), so both sides use this same estimate.
 */
export function textWidth(text: string, size: number, bold = false): number {
  return extend(0, text) * size * (bold ? BOLD : 1);
}

const TOKEN =
  /[\u201c\u300a\u300c][\u4e00-\u9fff]{1,4}[\u201d\u300b\u300d][\u3001\u3002\uff0c\uff1b\uff1a\uff09]*|[(\uff08\u201c\u300a\u300c]*\d[\d,.]*%?[\u4e07\u4ebf]*[\u2e80-\u9fff][,\u3001\u3002;:)\u201d\u300b\u300d\uff0c\uff1b\uff1a\uff09]*|[(\uff08\u201c\u300a\u300c]*[\u2e80-\u9fff\uf900-\ufaff][,\u3001\u3002;:)\u201d\u300b\u300d\uff0c\uff1b\uff1a\uff09]*|[^\s\u2e80-\u9fff\uf900-\ufaff\-/–—]+[-/–—]?\s*|[-/–—]\s*|\s+/gu;

/** What a line may break between: Chinese characters, but not of a short term in quotes, words, and after hyphens and slashes. */
function tokens(text: string, size: number, width: number): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) =>
    textWidth(token.trimEnd(), size) > width ? [...token] : [token],
  );
}

/** The width of the widest part of a text that no line breaks within: a word, a number with its unit. */
export function widestPart(text: string, size: number, bold = false): number {
  const parts = text.match(TOKEN) ?? [];
  return Math.max(0, ...parts.map((part) => textWidth(part.trimEnd(), size, bold)));
}

/** A text as lines no wider than `width`, measured once from end to end. */
function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Of the line in sizes of the type: all of it, and without the spaces at its end.
  let [full, bare] = [0, 0];
  for (const token of tokens(text, size, width)) {
    const isSpace = token.trim() === '';
    if (line !== '' && (isSpace ? bare : extend(full, token.trimEnd())) * size > width) {
      lines.push(line.trimEnd());
      [line, full, bare] = ['', 0, 0];
    }
    const next = line === '' ? token.trimStart() : token;
    if (!isSpace) bare = extend(full, next.trimEnd());
    full = extend(full, next);
    line += next;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** Breaks a text into lines no wider than `width`; the last of `most` lines ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most = 3): string[] {
  const lines = breakLines(text, size, width);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last.length > 1 && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  kept[most - 1] = `${last}…`;
  return kept;
}
