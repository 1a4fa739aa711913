import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { DIMENSIONS, type Dimension, LIST_OF } from '../../compare/explore/counts.ts';
import type { ExploreRequest } from '../../compare/explore/request.ts';
import { messages } from '../../i18n/messages.ts';
import { type Option, optionsOf, yearsOf } from '../../parts/search/options.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** What a picker offers, and how many figures each option would give. */
export interface PickerList {
  readonly options: readonly Option[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Something picked that can be taken out of the selection again. */
export interface Chip {
  readonly dimension: Dimension;
  readonly value: string;
  readonly label: string;
  /** What stays picked without it. */
  readonly rest: readonly string[];
}

/** The lists of all pickers; empty until the catalog has come. */
export function pickers(
  index: CatalogIndex | null,
  counts: ReadonlyMap<Dimension, ReadonlyMap<string, number>>,
  language: Language,
): Record<Dimension, PickerList> {
  const list = (dimension: Dimension): PickerList =>
    index === null
      ? { options: [], counts: new Map() }
      : {
          options: optionsOf(index, dimension, language),
          counts: counts.get(dimension) ?? new Map(),
        };
  return {
    indicator: list('indicator'),
    reform: list('reform'),
    area: list('area'),
    role: list('role'),
  };
}

/** What a chart calls an id or a code, for as long as the catalog has not come. */
function nameInCharts(
  documents: readonly ChartDocument[],
  dimension: Dimension,
  value: string,
  language: Language,
): string | undefined {
  if (dimension === 'role') {
    const roles: Readonly<Record<string, string>> = messages(language).role;
    return roles[value];
  }
  for (const { rows } of documents) {
    for (const { indicator, reform, area } of rows) {
      const named = { indicator, reform, area: { id: area.code, name: area.name } }[dimension];
      if (named?.id === value) return named.name[language];
    }
  }
  return undefined;
}

/** What was picked, in the order of the pickers. */
export function chips(
  lists: Record<Dimension, PickerList>,
  request: ExploreRequest,
  documents: readonly ChartDocument[],
  language: Language,
): readonly Chip[] {
  const nameOf = (dimension: Dimension, value: string) =>
    lists[dimension].options.find((one) => one.value === value)?.label ??
    nameInCharts(documents, dimension, value, language) ??
    value;
  return DIMENSIONS.flatMap((dimension) => {
    const chosen: readonly string[] = request[LIST_OF[dimension]];
    return chosen.map((value) => ({
      dimension,
      value,
      label: nameOf(dimension, value),
      rest: chosen.filter((one) => one !== value),
    }));
  });
}

/** The years to choose from on each side, none that would leave nothing between them. */
export function yearChoices(
  index: CatalogIndex | null,
  { from, to }: ExploreRequest,
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const years = index === null ? [] : yearsOf(index);
  const withOwn = (list: readonly string[], own: string) =>
    own === '' || list.includes(own) ? list : [...list, own].sort();
  return {
    from: withOwn(to === '' ? years : years.filter((year) => year <= to.slice(0, 4)), from),
    to: withOwn(from === '' ? years : years.filter((year) => year >= from.slice(0, 4)), to),
  };
}
