import type { Language } from '../../base/vocabulary.ts';
import { textWidth } from '../../charts/text.ts';
import type { Paper, PaperPart } from './paper.ts';

/** Points of height, roughly, up to which a paper has no page for its title. */
const SHORT = 1_500;
/** Points that a chart takes with its caption, roughly. */
const CHART = 170;
/** Points that a line of text is wide. */
const WIDTH = 442;
/** Points of the type of a short paper and of its lines. */
const TYPE: Record<Language, { readonly body: number; readonly line: number }> = {
  zh: { body: 12, line: 21 },
  en: { body: 10.5, line: 14.5 },
};

function heightOf(part: PaperPart, language: Language): number {
  const { body, line } = TYPE[language];
  if (part.kind === 'chart') return CHART;
  if (part.kind === 'table') return (part.rows.length + 4) * 20;
  if (part.kind === 'heading') return 2 * line;
  if (part.kind === 'list') {
    return part.items.flat().reduce((sum, one) => sum + heightOf(one, language), 0);
  }
  if (part.kind !== 'paragraph') return 0;
  const text = part.runs.map((run) => ('text' in run ? run.text : '')).join('');
  return Math.ceil(textWidth(text, body) / WIDTH) * line;
}

/**
 * True if a paper is of two or three pages: it then begins below its title, with its contents in
 * a few lines, as an office's bulletin does; a longer one has a cover and a page of contents.
 */
export function isShort({ parts, language }: Paper): boolean {
  return parts.reduce((sum, part) => sum + heightOf(part, language), 0) <= SHORT;
}
