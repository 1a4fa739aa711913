import { both } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../../catalog/types.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatPeriod } from '../../../i18n/period.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { makeDocument } from '../../document.ts';
import { type GroupDraft, groupsOfIds } from '../../groups.ts';
import { slot } from '../figure-sentence.ts';
import { areOfOneLength } from './series.ts';

/** Fewer points than this make no line. */
const LEAST_OF_LINE = 3;

function lineGroup(index: CatalogIndex, series: readonly Observation[]): GroupDraft[] {
  const label = mustGet(index.areas, 'area', series[0]?.area ?? '').name;
  const group = { key: 'g0', label, detail: { zh: '', en: '' }, context: false, facet: '' };
  return [{ group, ids: series.map(({ id }) => id), parts: series.map(() => '') }];
}

/**
 * The chart of a series, oldest figure first: a line, bars where it is short, numbers where they
 * have no date or cover periods of different lengths.
 */
export function seriesDocument(
  index: CatalogIndex,
  indicator: Indicator,
  series: readonly Observation[],
): ChartDocument {
  const [first, last] = [series[0], series.at(-1)];
  const area = mustGet(index.areas, 'area', first?.area ?? '').name;
  const unit = mustGet(index.units, 'unit', indicator.unit).name;
  const alike =
    first?.end !== null &&
    series.every((one) => first && areOfOneLength(one, first, indicator.measure));
  const line = alike && series.length >= LEAST_OF_LINE;
  const type = line ? 'line' : alike && series.length > 1 ? 'bar' : 'number';
  const lists = series.map(({ id }) => [id]);
  return makeDocument(index, {
    id: 'indicator-series',
    type,
    title: both((language) => {
      const words = messages(language).briefing.templates;
      const name = indicator.name[language];
      if (first === undefined || last === undefined) return name;
      if (first === last) return words.plain(name, slot(last));
      if (!alike) return name;
      const periods = [first, last].map(({ period }) => formatPeriod(period, language));
      const [from = '', to = ''] = periods;
      return words.seriesTitle(name, slot(first), from, slot(last), to);
    }),
    subtitle: both((language) =>
      messages(language).briefing.templates.seriesSubtitle(unit[language], area[language]),
    ),
    notes: [],
    groups: line ? lineGroup(index, series) : groupsOfIds(index, type, lists),
    query: null,
  });
}
