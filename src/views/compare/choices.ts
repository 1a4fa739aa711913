import { type Dimension, LANGUAGES, type Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { ComparisonRequest } from '../../compare/comparison/comparison.ts';
import { writeFigure } from '../../compare/text.ts';
import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';

/** Shares and scores count nothing that others could be divided by. */
const COUNTED: readonly Dimension[] = ['count', 'money', 'length', 'area', 'mass', 'time'];

/** One figure to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name: area, period, role, reform. */
  readonly detail: string;
  readonly figure: string;
}

/** A figure as it stands in a list to choose from. */
export function choiceOf(index: CatalogIndex, one: Observation, language: Language): Choice {
  const reform = one.reform === null ? undefined : index.reforms.get(one.reform)?.name[language];
  const detail = [
    mustGet(index.areas, 'area', one.area).name[language],
    formatPeriod(one.period, language, one.role),
    one.role === 'actual' ? '' : roleName(one, language),
    reform ?? '',
  ];
  return {
    id: one.id,
    name: mustGet(index.indicators, 'indicator', one.indicator).name[language],
    detail: detail.filter(Boolean).join(' · '),
    figure: writeFigure(index, one.id, language),
  };
}

/** What narrows the list of figures; '' and an empty search leave it whole. */
export interface ChoiceFilter {
  readonly search: string;
  /** Id of a reform, or `none` for figures of no reform. */
  readonly reform: string;
  readonly area: string;
}

/** The value of a reform filter that asks for figures of no reform. */
export const NO_REFORM = 'none';

function haystack(index: CatalogIndex, one: Observation): string {
  const indicator = mustGet(index.indicators, 'indicator', one.indicator);
  const area = mustGet(index.areas, 'area', one.area);
  const reform = one.reform === null ? undefined : index.reforms.get(one.reform);
  const texts = [indicator.name, area.name, reform?.name, reform?.organisation];
  const words = texts.flatMap((text) => (text === undefined ? [] : [text.zh, text.en]));
  const written = LANGUAGES.map((language) => writeFigure(index, one.id, language));
  return [...words, ...written, one.period, one.id].join('\n').toLowerCase();
}

/**
 * The figures that hold every word of the search, in either language, in the catalog's order:
 * those of the reforms come first.
 */
export function findChoices(index: CatalogIndex, filter: ChoiceFilter): Observation[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = index.catalog.observations.filter((one) => {
    if (filter.area !== '' && one.area !== filter.area) return false;
    if (filter.reform !== '' && (one.reform ?? NO_REFORM) !== filter.reform) return false;
    const text = haystack(index, one);
    return words.every((word) => text.includes(word));
  });
  return [...found.filter(({ reform }) => reform), ...found.filter(({ reform }) => !reform)];
}

function suits(index: CatalogIndex, request: ComparisonRequest, other: Observation): boolean {
  const chosen = request.ids.map((id) => mustGet(index.observations, 'observation', id));
  const { role, unit } = other;
  switch (request.measure) {
    case 'change':
    case 'gap':
      return (
        ['actual', 'baseline', 'context'].includes(role) &&
        chosen.some((one) => one.indicator === other.indicator && one.area === other.area)
      );
    case 'target':
      return ['target', 'standard'].includes(role) && chosen.some((one) => one.unit === unit);
    case 'rate':
      return (
        role !== 'change' &&
        COUNTED.includes(mustGet(index.units, 'unit', unit).dimension) &&
        chosen.some((one) => one.reform === other.reform && one.area === other.area)
      );
    case 'stated':
      return false;
  }
}

/** The figures that may be the other one of the measure: its baseline, standard or denominator. */
export function perChoices(
  index: CatalogIndex,
  request: ComparisonRequest,
  language: Language,
): Choice[] {
  return index.catalog.observations
    .filter((other) => other.id === request.per || suits(index, request, other))
    .map((other) => choiceOf(index, other, language));
}
