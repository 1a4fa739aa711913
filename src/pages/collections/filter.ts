import { defineState } from '../../parts/url-state.ts';
import type { CollectionCard, CollectionsData } from './data.ts';

/** What the list is narrowed to; '' means all. */
export interface CollectionsState {
  readonly city: string;
  readonly year: string;
  readonly field: string;
}

/** Reads and writes the list's part of the address. */
export function collectionsState({ homes, years, fields }: CollectionsData) {
  return defineState({
    city: { codes: homes.map(({ code }) => code) },
    year: { codes: years },
    field: { codes: fields.map(({ code }) => code) },
  });
}

/** The collections of the city, of the year and with a reform of the field. */
export function fittingCollections(
  cards: readonly CollectionCard[],
  { city, year, field }: CollectionsState,
): CollectionCard[] {
  return cards.filter(
    (card) =>
      (city === '' || card.home.code === city) &&
      (year === '' || card.year === year) &&
      (field === '' || card.fields.includes(field)),
  );
}
