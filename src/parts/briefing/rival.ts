import type { Briefing } from '../../spec/briefing/briefing.ts';
import { same } from './same.ts';

/** The place of a rival on the title page; elsewhere it is the id of a block. */
export const COVER = '';

/** What was written into one field, of which a briefing holds something else. */
export interface Rival {
  /** Id of the block, or `COVER`. */
  readonly place: string;
  /** The field of the block or of the title page: `markdown`, `title` … */
  readonly field: string;
  readonly mine: string | number;
}

/** A rival that is kept beside its briefing until the reader has chosen. */
export interface Question extends Rival {
  /** The window that wrote it. */
  readonly by: string;
}

/** What an author's answers and a new meeting of two versions do to the questions. */
export interface QuestionChange {
  readonly raised: readonly Question[];
  readonly settled: readonly Question[];
}

/** True if an author writes or chooses this, so that no other may silently take its place. */
export function isWritten(field: string, value: unknown): value is string | number {
  return field !== 'version' && (typeof value === 'string' || typeof value === 'number');
}

/** The title page's fields, and whatever else a briefing holds beside figures and blocks. */
export function coverOf(briefing: Briefing | null): Readonly<Record<string, unknown>> {
  const { blocks: _, figures: __, ...cover } = briefing ?? { blocks: [], figures: [] };
  return cover;
}

/** What a briefing holds in the place of a rival; undefined if its block is gone. */
export function heldBeside(briefing: Briefing, { place, field }: Rival): unknown {
  const fields: Readonly<Record<string, unknown>> | undefined =
    place === COVER
      ? coverOf(briefing)
      : (briefing.blocks.find(({ id }) => id === place) as
          | Readonly<Record<string, unknown>>
          | undefined);
  return fields?.[field];
}

const sameSpot = (one: Question, other: Question) =>
  one.place === other.place && one.field === other.field && one.by === other.by;

/** The questions that are open after a change, as far as the briefing still holds something else. */
export function openQuestions(
  open: readonly Question[],
  { raised, settled }: QuestionChange,
  briefing: Briefing,
): readonly Question[] {
  // A window that writes on raises its question anew.
  const kept = open.filter((one) => ![...settled, ...raised].some((other) => sameSpot(one, other)));
  const fresh = raised.filter((one) => !settled.some((other) => same(one, other)));
  return [...kept, ...fresh].filter((one) => !same(heldBeside(briefing, one), one.mine));
}
