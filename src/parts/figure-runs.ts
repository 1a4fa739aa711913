import type { TextPart } from '../compare/text.ts';

/** A run of text; a figure keeps the punctuation that closes it, lest a line begin with it. */
export interface FigureRun extends TextPart {
  readonly tail: string;
  /** True if it is more than a number and its unit, and so long that a line must break within. */
  readonly breaks: boolean;
}

/** Longer figures are sentences, wider than a telephone's line at the size of a summary. */
const LONGEST_WHOLE = 24;

const CLOSING = /^[，。；：、？！）”’》,.;:?!)%]+/u;

/** Moves the punctuation that follows a figure to the figure itself. */
export function figureRuns(parts: readonly TextPart[]): FigureRun[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const text = before?.observation ? part.text.replace(CLOSING, '') : part.text;
    const next = parts[at + 1];
    const tail = part.observation ? (CLOSING.exec(next?.text ?? '')?.[0] ?? '') : '';
    const breaks = text.length > LONGEST_WHOLE;
    return text === '' ? [] : [{ text, observation: part.observation, tail, breaks }];
  });
}
