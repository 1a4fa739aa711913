import { TextRun } from 'docx';
import { withoutControls } from '../../../base/plain-text.ts';

const CHINESE = /[\u3400-\u9fff]/;

/** A run of plain text; whatever it holds is text, never a field or a formula. */
export function plain(
  text: string,
  more: { bold?: boolean; italics?: boolean; color?: string } = {},
): TextRun {
  // Word sets quotation marks and dashes in the Latin font unless it is told otherwise.
  const font = CHINESE.test(text) ? { font: { hint: 'eastAsia' } } : {};
  return new TextRun({ text: withoutControls(text), ...font, ...more });
}
