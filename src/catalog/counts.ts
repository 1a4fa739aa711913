import type { LocalText } from '../base/vocabulary.ts';

/** What the texts of a collection can count: `{#reforms}` and so on. */
export const COUNTS = ['reforms', 'stated', 'computed', 'compared', 'others'] as const;
/** How many there are of each. */
export type CollectionCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** A count in a text. */
export const COUNT = /\{#([^{}]*)\}/g;

/** Fills the counts into a text; figures in braces stay. */
export function writeCounts({ zh, en }: LocalText, counts: CollectionCounts): LocalText {
  const numbers: Readonly<Record<string, number>> = counts;
  const fill = (text: string) =>
    text.replace(COUNT, (whole, name: string) => String(numbers[name] ?? whole));
  return { zh: fill(zh), en: fill(en) };
}
