import { group } from 'd3-array';
import { LANGUAGES, type Language, type LocalText, ROLES } from '../../base/vocabulary.ts';
import type { CatalogIndex, MetadataIndex } from '../../catalog/index-catalog.ts';
import { reformToldApart } from '../../catalog/told-apart.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Dimension } from '../../compare/explore/counts.ts';
import { messages } from '../../i18n/messages.ts';
import type { Entry } from './entry.ts';
import type { Searcher } from './searcher.svelte.ts';

/** Something that can be picked. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Heading that it stands under; '' under none. */
  readonly group: string;
  /** What it is searched for by. */
  readonly entry: Entry;
}

function option(
  value: string,
  name: LocalText,
  language: Language,
  more: { readonly heading?: LocalText; readonly values?: readonly number[] } = {},
): Option {
  const { heading = { zh: '', en: '' }, values = [] } = more;
  const texts = [heading.zh, heading.en].filter(Boolean);
  const entry = { id: value, names: [name.zh, name.en], texts, written: [value], values };
  return { value, label: name[language], group: heading[language], entry };
}

/** Values of the figures at hand by what they are of. */
function valuesBy(
  index: CatalogIndex,
  keyOf: (one: Observation) => string | null,
): ReadonlyMap<string | null, readonly number[]> {
  const groups = group(index.catalog.observations, keyOf);
  const values = (rows: readonly Observation[]) =>
    rows.flatMap((one) => [one.value, one.lower, one.upper].flatMap((value) => value ?? []));
  return new Map(Array.from(groups, ([key, rows]) => [key, values(rows)]));
}

function indicatorOptions(index: CatalogIndex, language: Language): Option[] {
  const reforms = new Map(
    index.catalog.contents.map((one) => [one.indicator, one.reform] as const).reverse(),
  );
  const values = valuesBy(index, (one) => one.indicator);
  const packages = new Map(index.catalog.packages.map((one) => [one.id, one.title]));
  const options = index.catalog.indicators.map((one) => {
    const reform = index.reforms.get(reforms.get(one.id) ?? '');
    const heading = reform ? reformToldApart(index, reform.id) : packages.get(one.package);
    const more = { values: values.get(one.id) ?? [], ...(heading ? { heading } : {}) };
    return option(one.id, one.name, language, more);
  });
  const order = [...new Set(options.map((one) => one.group))];
  return options.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

function reformOptions(index: CatalogIndex, language: Language): Option[] {
  const values = valuesBy(index, (one) => one.reform);
  return index.catalog.reforms.map((one) =>
    option(one.id, reformToldApart(index, one.id), language, { values: values.get(one.id) ?? [] }),
  );
}

function listOptions(
  index: CatalogIndex,
  dimension: Dimension,
  language: Language,
): readonly Option[] {
  const { contents } = index.catalog;
  const used = new Set(
    dimension === 'area'
      ? contents.flatMap(({ areas }) => Object.keys(areas))
      : contents.map((one) => one[dimension] ?? ''),
  );
  const all: Record<Dimension, () => Option[]> = {
    indicator: () => indicatorOptions(index, language),
    reform: () => reformOptions(index, language),
    area: () => index.catalog.areas.map((one) => option(one.code, one.name, language)),
    role: () =>
      ROLES.map((role) => {
        const [zh, en] = LANGUAGES.map((one) => messages(one).role[role]);
        return option(role, { zh: zh ?? '', en: en ?? '' }, language);
      }),
  };
  return all[dimension]().filter((one) => used.has(one.value));
}

const listed = new WeakMap<CatalogIndex, Map<string, readonly Option[]>>();

/** What can be picked in a dimension: only what has a figure, in the catalog's order. */
export function optionsOf(
  index: CatalogIndex,
  dimension: Dimension,
  language: Language,
): readonly Option[] {
  const known = listed.get(index) ?? new Map<string, readonly Option[]>();
  listed.set(index, known);
  const key = `${language} ${dimension}`;
  const options = known.get(key) ?? listOptions(index, dimension, language);
  known.set(key, options);
  return options;
}

/** What a search found among options, best first, with each group together. */
export function foundOptions(
  options: readonly Option[],
  search: Pick<Searcher, 'pick'>,
): readonly Option[] {
  const found = search.pick(options, ({ value }) => value);
  return [...group(found, (one) => one.group).values()].flat();
}

/** The years of all figures, first to last, as far as they are known. */
export function yearsOf({ catalog }: MetadataIndex): readonly string[] {
  return [...new Set(catalog.packages.flatMap(({ years }) => years))].sort();
}

/** A line of a list of options: an option, or the heading of those that follow. */
export type OptionRow =
  | { readonly key: string; readonly option: Option }
  | { readonly key: string; readonly option: null; readonly heading: string };

/** Options with a heading before each group of them. */
export function optionRows(options: readonly Option[]): OptionRow[] {
  return options.flatMap((option, position) => {
    const row = { key: option.value, option };
    const heading = option.group;
    if (heading === '' || heading === options[position - 1]?.group) return [row];
    return [{ key: `heading ${position}`, option: null, heading }, row];
  });
}
