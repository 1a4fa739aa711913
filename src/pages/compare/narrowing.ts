import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex, MetadataIndex } from '../../catalog/index-catalog.ts';
import { messages } from '../../i18n/messages.ts';
import { type ChoiceFilter, fits, NO_REFORM } from '../../parts/search/choices.ts';
import { type Option, optionsOf } from '../../parts/search/options.ts';

/** What the list of figures is narrowed by. */
export const NARROWED_BY = ['reforms', 'areas'] as const;
export type NarrowedBy = (typeof NARROWED_BY)[number];

/** What can be picked to narrow the list, figures of no reform among it. */
export function narrowOptions(
  index: CatalogIndex,
  by: NarrowedBy,
  language: Language,
): readonly Option[] {
  if (by === 'areas') return optionsOf(index, 'area', language);
  const label = messages(language).compare.noReform;
  const names = [messages('zh').compare.noReform, messages('en').compare.noReform];
  const entry = { id: NO_REFORM, names, texts: [], written: [], values: [] };
  return [...optionsOf(index, 'reform', language), { value: NO_REFORM, label, group: '', entry }];
}

/** How many figures each value would give, were it picked and the other list left as it is. */
export function narrowCounts(
  { catalog }: MetadataIndex,
  filter: ChoiceFilter,
  by: NarrowedBy,
): ReadonlyMap<string, number> {
  const { reforms, areas: places } = filter;
  const open = { reforms, areas: places, [by]: [] };
  const counts = new Map<string, number>();
  for (const { areas, reform } of catalog.contents) {
    for (const [area, count] of Object.entries(areas)) {
      if (!fits({ reform, area }, open)) continue;
      const value = by === 'areas' ? area : (reform ?? NO_REFORM);
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return counts;
}
