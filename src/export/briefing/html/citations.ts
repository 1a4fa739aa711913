import type { FigureRun } from '../prose.ts';

/** A place on the paper that calls for a source. */
export interface Use {
  /** Of the place, for a link back. */
  readonly anchor: string;
  /** The figure or the label that stands there. */
  readonly text: string;
  /** Where in the source; may be ''. */
  readonly whereabouts: string;
}

/** Gathers which places of the paper call for which source, in the order in which they are written. */
export class Citations {
  readonly #uses = new Map<number, Use[]>();
  #count = 0;

  /** Notes a figure in a text; gives the anchor of its citation. */
  ofFigure({ text, whereabouts }: FigureRun, reference: number): string {
    this.#count += 1;
    const anchor = `cite-${this.#count}`;
    this.#add(reference, { anchor, text, whereabouts });
    return anchor;
  }

  /** Notes a chart or a table. */
  ofExhibit(anchor: string, label: string, references: readonly number[]): void {
    for (const one of references) this.#add(one, { anchor, text: label, whereabouts: '' });
  }

  /** The places that call for a source. */
  usesOf(reference: number): readonly Use[] {
    return this.#uses.get(reference) ?? [];
  }

  #add(reference: number, use: Use): void {
    this.#uses.set(reference, [...this.usesOf(reference), use]);
  }
}
