import {
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Language } from '../../../base/vocabulary.ts';
import { messages } from '../../../i18n/messages.ts';
import type { FigureRun } from '../prose.ts';
import type { Reference } from '../references.ts';
import { plain } from './plain.ts';

/** The bookmark of a source in the list at the end; Word allows no hyphen in one. */
export const referenceAnchor = (number: number): string => `source_${number}`;

/** A source's number in brackets, raised, that leads to it in the list at the end. */
export function referenceMark(number: number, superScript = true): ParagraphChild {
  const text = `[${number}]`;
  return new InternalHyperlink({
    anchor: referenceAnchor(number),
    children: [new TextRun({ text, superScript })],
  });
}

/**
 * Cites the figures of a text. A source is written out in a footnote where it is first called for;
 * another place in it (a page, a formula) gets a short footnote; a figure from a place that a
 * footnote has told already gets the source's number in brackets alone. So every figure has its
 * source beside it, and no page repeats one sentence ten times.
 */
export class Citations {
  readonly #language: Language;
  readonly #references: ReadonlyMap<number, Reference>;
  /** For each source the places in it that a footnote has told; '' for the source as such. */
  readonly #told = new Map<number, Set<string>>();

  constructor(references: readonly Reference[], language: Language) {
    this.#language = language;
    this.#references = new Map(references.map((one) => [one.number, one]));
  }

  /** What stands after a figure; nothing if its source is not known. */
  cite({ reference: number, whereabouts }: FigureRun): ParagraphChild[] {
    const reference = number === null ? undefined : this.#references.get(number);
    if (reference === undefined) return [];
    const told = this.#told.get(reference.number);
    if (told === undefined) this.#told.set(reference.number, new Set(['', whereabouts]));
    else if (told.has(whereabouts)) return [referenceMark(reference.number)];
    else told.add(whereabouts);
    return [this.#footnote(reference, whereabouts, told !== undefined)];
  }

  #footnote({ number, text }: Reference, whereabouts: string, again: boolean) {
    const { footnote, footnoteAgain } = messages(this.#language).briefing.paper;
    const words = again
      ? footnoteAgain(String(number), whereabouts)
      : footnote(String(number), text, whereabouts);
    return new FootnoteReferenceRun({
      children: [
        new Paragraph({ style: 'FootnoteText', children: [new TextRun('\t'), plain(words)] }),
      ],
    });
  }
}
