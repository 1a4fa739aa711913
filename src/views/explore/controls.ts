import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { counts, DIMENSIONS, type Dimension, LIST_OF } from '../../compare/explore/counts.ts';
import type { ExploreRequest } from '../../compare/explore/request.ts';
import { type Option, optionsOf, yearsOf } from './options.ts';

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
  request: ExploreRequest,
  language: Language,
): Record<Dimension, PickerList> {
  const list = (dimension: Dimension): PickerList =>
    index === null
      ? { options: [], counts: new Map() }
      : {
          options: optionsOf(index, dimension, language),
          counts: counts(index.catalog, request, dimension),
        };
  return {
    indicator: list('indicator'),
    reform: list('reform'),
    area: list('area'),
    role: list('role'),
  };
}

/** What was picked, in the order of the pickers. */
export function chips(
  lists: Record<Dimension, PickerList>,
  request: ExploreRequest,
): readonly Chip[] {
  return DIMENSIONS.flatMap((dimension) => {
    const chosen: readonly string[] = request[LIST_OF[dimension]];
    return chosen.map((value) => ({
      dimension,
      value,
      label: lists[dimension].options.find((one) => one.value === value)?.label ?? value,
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
