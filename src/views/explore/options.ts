import { LANGUAGES, type Language, type LocalText, ROLES } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { type Dimension, valueIn } from '../../compare/explore/counts.ts';
import { messages } from '../../i18n/messages.ts';

/** Something that can be picked. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Heading that it stands under; '' under none. */
  readonly group: string;
  /** What a search looks in, in both languages, lower case. */
  readonly words: string;
}

const lower = (text: string) => text.toLocaleLowerCase();

function option(
  value: string,
  name: LocalText,
  language: Language,
  group: LocalText = { zh: '', en: '' },
): Option {
  const texts = [value, name.zh, name.en, group.zh, group.en];
  return { value, label: name[language], group: group[language], words: lower(texts.join(' ')) };
}

function indicatorOptions(index: CatalogIndex, language: Language): Option[] {
  const reforms = new Map(
    index.catalog.observations.map((one) => [one.indicator, one.reform] as const).reverse(),
  );
  const packages = new Map(index.catalog.packages.map((one) => [one.id, one.title]));
  const options = index.catalog.indicators.map((one) => {
    const reform = index.reforms.get(reforms.get(one.id) ?? '');
    return option(one.id, one.name, language, reform?.name ?? packages.get(one.package));
  });
  const order = [...new Set(options.map((one) => one.group))];
  return options.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** What can be picked in a dimension: only what has a figure, in the catalog's order. */
export function optionsOf(
  index: CatalogIndex,
  dimension: Dimension,
  language: Language,
): readonly Option[] {
  const used = new Set(index.catalog.observations.map((one) => valueIn(dimension, one)));
  const all: Record<Dimension, () => Option[]> = {
    indicator: () => indicatorOptions(index, language),
    reform: () => index.catalog.reforms.map((one) => option(one.id, one.name, language)),
    area: () => index.catalog.areas.map((one) => option(one.code, one.name, language)),
    role: () =>
      ROLES.map((role) => {
        const [zh, en] = LANGUAGES.map((one) => messages(one).role[role]);
        return option(role, { zh: zh ?? '', en: en ?? '' }, language);
      }),
  };
  return all[dimension]().filter((one) => used.has(one.value));
}

/** The options that hold every word of a search, in either language. */
export function findOptions(options: readonly Option[], search: string): readonly Option[] {
  const words = lower(search).split(/\s+/).filter(Boolean);
  return options.filter((one) => words.every((word) => one.words.includes(word)));
}

/** The years of all figures, first to last, as far as they are known. */
export function yearsOf(index: CatalogIndex): readonly string[] {
  const days = index.catalog.observations.flatMap((one) => [one.start, one.end]);
  const years = new Set(days.flatMap((day) => day?.slice(0, 4) ?? []));
  return [...years].sort();
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
