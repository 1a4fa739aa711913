import { contentsOf } from './contents.ts';
import { type CatalogIndex, indexCatalog } from './index-catalog.ts';
import { renameInText } from './references.ts';
import type { Catalog, ChartSpec, Indicator, Observation, Reform } from './types.ts';

type Rename = (id: string) => string;

const chartOf = (one: ChartSpec, name: Rename): ChartSpec => {
  const text = (said: ChartSpec['title']) => ({
    zh: renameInText(said.zh, name),
    en: renameInText(said.en, name),
  });
  return {
    ...{ ...one, id: name(one.id), reform: one.reform === null ? null : name(one.reform) },
    ...{ title: text(one.title), subtitle: text(one.subtitle), note: text(one.note) },
    groups: one.groups.map((group) => group.map(name)),
    indicators: one.indicators.map(name),
  };
};

const indicatorOf = (one: Indicator, name: Rename): Indicator => ({
  ...{ ...one, id: name(one.id), companions: one.companions.map(name) },
  numerator: one.numerator === null ? null : name(one.numerator),
  denominator: one.denominator === null ? null : name(one.denominator),
});

const reformOf = (one: Reform, name: Rename): Reform => ({
  ...{ ...one, id: name(one.id), aims: one.aims.map(name), headline: one.headline.map(name) },
  datesSource: one.datesSource === '' ? '' : name(one.datesSource),
});

const observationOf = (one: Observation, name: Rename): Observation => ({
  ...one,
  id: name(one.id),
  indicator: name(one.indicator),
  source: name(one.source),
  reform: one.reform === null ? null : name(one.reform),
  derivation:
    one.derivation === null
      ? null
      : one.derivation.records
        ? one.derivation
        : {
            ...one.derivation,
            inputs: Object.fromEntries(
              Object.entries(one.derivation.inputs).map(([key, id]) => [key, name(id)]),
            ),
          },
});

/**
 * A catalog of one package with the ids that it has beside others, `package/id`; units, areas and
 * fields are shared and stay.
 */
export function qualified(catalog: Catalog, of: string): Catalog {
  const name: Rename = (id) => `${of}/${id}`;
  const observations = catalog.observations.map((one) => observationOf(one, name));
  return {
    ...catalog,
    reforms: catalog.reforms.map((one) => reformOf(one, name)),
    indicators: catalog.indicators.map((one) => indicatorOf(one, name)),
    sources: catalog.sources.map((one) => ({ ...one, id: name(one.id) })),
    charts: catalog.charts.map((one) => chartOf(one, name)),
    observations,
    contents: contentsOf(observations),
  };
}

/** Records by their code, those that come first. */
function once<T extends { readonly code: string }>(lists: readonly (readonly T[])[]): T[] {
  return [
    ...new Map(
      lists
        .flat()
        .reverse()
        .map((one) => [one.code, one]),
    ).values(),
  ].reverse();
}

/** A catalog with those of further packages, whose ids are their own (`qualified`). */
export function joined(index: CatalogIndex, others: readonly Catalog[]): CatalogIndex {
  const { catalog } = index;
  const all = [catalog, ...others];
  return indexCatalog({
    ...catalog,
    packages: all.flatMap((one) => one.packages),
    fields: once(all.map((one) => one.fields)),
    units: once(all.map((one) => one.units)),
    areas: once(all.map((one) => one.areas)),
    reforms: all.flatMap((one) => one.reforms),
    indicators: all.flatMap((one) => one.indicators),
    sources: all.flatMap((one) => one.sources),
    events: all.flatMap((one) => one.events),
    charts: all.flatMap((one) => one.charts),
    promises: all.flatMap((one) => one.promises),
    contents: all.flatMap((one) => one.contents),
    observations: all.flatMap((one) => one.observations),
  });
}
