import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { listBlock } from '../../compare/briefing/blocks.ts';
import type { Growth, GrowthRow } from '../../compare/growth.ts';
import { isToDate, monthsOfFigure } from '../../compare/measures/line.ts';
import type { Reason } from '../../compare/measures/outcome.ts';
import { notRanked } from '../../compare/rankings.ts';
import { messages } from '../../i18n/messages.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { Block } from '../../spec/briefing/briefing.ts';
import { behindOthers } from './behind.ts';
import { listed, rowName } from './row-words.ts';

/** So many are named; of the others their number is told. */
const MOST_NAMES = 6;

/** A figure from the beginning of the year has no period before by its nature. */
const hasNoBefore = ({ last }: GrowthRow) => {
  const months = monthsOfFigure(last);
  return months !== null && isToDate(months);
};

function named(names: readonly string[], language: Language): string {
  const shown = listed(names.slice(0, MOST_NAMES), language);
  const rest = names.length > MOST_NAMES ? String(names.length) : '';
  return rest === '' ? shown : ownPageWords(language).andMore(shown, rest);
}

/** Growths that could not be computed, by why. */
function growthNotes(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  kind: 'year' | 'before',
  language: Language,
): string[] {
  const byReason = new Map<Reason, string[]>();
  for (const row of rows) {
    const growth: Growth = row[kind];
    if (growth.ok || (kind === 'before' && hasNoBefore(row))) continue;
    const names = byReason.get(growth.reason) ?? [];
    byReason.set(growth.reason, [...names, rowName(index, row, language)]);
  }
  const words = ownPageWords(language);
  const { reason } = messages(language).compare;
  const of = kind === 'year' ? words.yearOn : words.periodOn;
  return [...byReason].map(([why, names]) =>
    names.length === rows.length
      ? words.noGrowthAtAll(of, reason[why])
      : words.noGrowth(of, named(names, language), reason[why]),
  );
}

/** What the report cannot compare or rank, and why; then where its figures are from. */
export function notesBlock(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  origin: string,
  language: Language,
): Block {
  const words = ownPageWords(language);
  const provisional = rows.filter(({ last }) => last.status === 'P');
  const left = notRanked(index).map(({ indicator, why }) =>
    words.notRanked(indicator.name[language], words.whyNotRanked[why]),
  );
  const behind = [...behindOthers(rows)].map((row) => rowName(index, row, language));
  const names = provisional.map((row) => rowName(index, row, language));
  return listBlock([
    origin,
    ...(behind.length === 0 ? [] : [words.behind(named(behind, language))]),
    ...growthNotes(index, rows, 'year', language),
    ...growthNotes(index, rows, 'before', language),
    ...left,
    ...(names.length === 0 ? [] : [words.provisional(named(names, language))]),
  ]);
}
