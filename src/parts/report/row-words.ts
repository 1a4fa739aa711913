import type { Language } from '../../base/vocabulary.ts';
import { PLACE } from '../../catalog/area-within.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Growth, GrowthRow } from '../../compare/growth.ts';
import type { Moved, Ranked } from '../../compare/rankings.ts';
import { formatNumber } from '../../i18n/number.ts';
import { writeCell } from '../../i18n/observation.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';

/** What a cell shows where there is nothing. */
export const NONE = '–';

/** A growth in a cell: `+8.1%`, `约+15.6%`; a dash where there is none. */
export function growthCell(growth: Growth, language: Language): string {
  return growth.ok ? writeCell(growth.figure, growth.unit, language) : NONE;
}

/** Several names in a row. */
export const listed = (names: readonly string[], language: Language): string =>
  names.join(punctuation(language).list);

/** The name of a place where the table has one. */
export function placeName(index: CatalogIndex, code: string, language: Language): string {
  return code === PLACE ? '' : (index.areas.get(code)?.name[language] ?? '');
}

/** What a row of growth is called: the place, the indicator and the group within it. */
export function rowName(index: CatalogIndex, { indicator, last }: GrowthRow, language: Language) {
  const parts = [placeName(index, last.area, language), indicator.name[language], last.series];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a target is for: the place and the indicator. */
export function targetName(
  index: CatalogIndex,
  { name }: Pick<GrowthRow['indicator'], 'name'>,
  { area, series, reform }: Observation,
  language: Language,
): string {
  const of = index.reforms.get(reform ?? '')?.name[language] ?? '';
  return [of, placeName(index, area, language), name[language], series].filter(Boolean).join(' · ');
}

/** By when a target is to be reached; a dash where no date is set. */
export const dueText = ({ period }: Observation, language: Language): string =>
  period === '' ? NONE : formatPeriod(period, language);

/** The place in a ranking: `3`, `3 (tied)`, or `2–4` where figures leave it open. */
export function placeText({ best, worst, tied }: Ranked, language: Language): string {
  const words = ownPageWords(language);
  const [from, to] = [best, worst].map((place) => formatNumber(place, language));
  if (best !== worst) return words.placesFrom(from ?? '', to ?? '');
  return tied ? words.tied(from ?? '') : (from ?? '');
}

/** How many places a row gained, in words. */
export function movedText(moved: Moved, language: Language): string {
  const words = ownPageWords(language);
  if (typeof moved === 'string') return words.notMoved[moved];
  if (moved === 0) return words.same;
  return moved > 0 ? words.up(String(moved)) : words.down(String(-moved));
}
