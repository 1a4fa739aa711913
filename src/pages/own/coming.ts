import type { OpenedBook } from './opened-table.ts';

/** Figures from which on putting them to use takes longer than a frame or two. */
const MANY = 10_000;

/** Whether a file is shown before it is put to use. */
export const isLarge = ({ tables }: OpenedBook): boolean =>
  tables.reduce((sum, { reading }) => sum + reading.facts.length, 0) > MANY;

/** Files with one more, which takes the place of its own earlier reading. */
export const withBook = (
  books: readonly OpenedBook[],
  more: OpenedBook | null,
): readonly OpenedBook[] =>
  more === null ? books : [...books.filter(({ file }) => file !== more.file), more];

/** A page that nobody sees paints nothing, and goes on. */
const UNSEEN = 200;

/** Waits until what was changed is painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
