import type { Language } from '../../base/vocabulary.ts';
import { sayObservation } from '../../i18n/observation.ts';
import type { QuotedFigure } from '../../spec/briefing/briefing.ts';
import type { ProseBlock, ProseRun } from '../../spec/briefing/prose.ts';
import { type References, whereabouts } from './references.ts';

/** A run of text on paper. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** http(s), or ''. */
  readonly href: string;
}

/** A figure in a sentence, written out. */
export interface FigureRun {
  readonly kind: 'figure';
  /** With qualifier and unit. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its number in the paper's references; null if nothing is known of the figure. */
  readonly reference: number | null;
  /** Where in the source, and the formula if it was computed; may be ''. */
  readonly whereabouts: string;
  readonly observation: string;
}

export type PaperRun = TextRun | FigureRun | { readonly kind: 'break' };

/** A paragraph, a list or a table on paper. */
export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly PaperRun[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PaperBlock[])[];
    }
  | {
      readonly kind: 'own-table';
      /** The first holds the heads of the columns. */
      readonly rows: readonly (readonly (readonly PaperRun[])[])[];
    };

/** A figure as a sentence writes it: `不到90个工作日`, `同比增长8.1%`. */
export function writeQuoted({ figure, unit }: QuotedFigure, language: Language): string {
  return sayObservation(figure, unit, language, { grouped: false });
}

function writeRun(run: ProseRun, references: References, language: Language): PaperRun {
  if (run.kind !== 'figure') return run;
  const found = references.ofFigure(run.observation);
  if (found === undefined) {
    // What the author sees in the editor too, so that a figure that is gone is not passed over.
    return { ...run, text: `{${run.observation}}`, reference: null, whereabouts: '' };
  }
  return {
    ...run,
    text: writeQuoted(found.quoted, language),
    reference: found.reference,
    whereabouts: whereabouts(found.quoted.figure, language),
  };
}

/** Writes the figures of a text and numbers their sources. */
export function writeProse(
  blocks: readonly ProseBlock[],
  references: References,
  language: Language,
): PaperBlock[] {
  const written = (runs: readonly ProseRun[]) =>
    runs.map((run) => writeRun(run, references, language));
  return blocks.map((block): PaperBlock => {
    if (block.kind === 'paragraph') return { ...block, runs: written(block.runs) };
    if (block.kind === 'own-table')
      return { ...block, rows: block.rows.map((row) => row.map(written)) };
    return { ...block, items: block.items.map((item) => writeProse(item, references, language)) };
  });
}
