import type { TextPart } from '../compare/text.ts';

/** A run of text; a figure keeps the punctuation that closes it, lest a line begin with it. */
export interface FigureRun extends TextPart {
  readonly tail: string;
}

const CLOSING = /^[，。；：、？！）”’》,.;:?!)%]+/u;

/** Moves the punctuation that follows a figure to the figure itself. */
export function figureRuns(parts: readonly TextPart[]): FigureRun[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const text = before?.observation ? part.text.replace(CLOSING, '') : part.text;
    const next = parts[at + 1];
    const tail = part.observation ? (CLOSING.exec(next?.text ?? '')?.[0] ?? '') : '';
    return text === '' ? [] : [{ text, observation: part.observation, tail }];
  });
}
