import { LANGUAGES, type Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { ChartSpec } from '../../catalog/types.ts';
import { figuresIn, writeText } from '../../compare/text.ts';
import { choiceOf, figureEntries } from '../../parts/search/choices.ts';
import type { Entry } from '../../parts/search/entry.ts';
import type { Findable } from './finder.svelte.ts';

/** The catalog's figures. */
export function findableFigures(index: CatalogIndex, language: Language): Findable {
  return {
    entries: figureEntries(index),
    write: (id) => choiceOf(index, mustGet(index.observations, 'observation', id), language),
  };
}

function chartEntry(index: CatalogIndex, { id, title, subtitle, reform }: ChartSpec): Entry {
  const of = reform === null ? undefined : index.reforms.get(reform)?.name;
  const texts = of === undefined ? [subtitle] : [subtitle, of];
  const named = figuresIn(title).map((one) => index.observations.get(one)?.value);
  const name = writeText(index, title);
  return {
    id,
    names: LANGUAGES.map((language) => name[language]),
    texts: texts.flatMap(({ zh, en }) => [zh, en]).filter(Boolean),
    written: [id],
    values: named.flatMap((value) => value ?? []),
  };
}

/** The prepared charts. */
export function findableCharts(index: CatalogIndex, language: Language): Findable {
  const { charts } = index.catalog;
  const specs = new Map(charts.map((spec) => [spec.id, spec]));
  return {
    entries: charts.map((spec) => chartEntry(index, spec)),
    write: (id) => {
      const { title, reform } = mustGet(specs, 'chart', id);
      const detail = reform === null ? '' : (index.reforms.get(reform)?.name[language] ?? '');
      return { id, name: writeText(index, title)[language], detail, figure: '' };
    },
  };
}
