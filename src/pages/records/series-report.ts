import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { logSeriesPage } from '../../i18n/log-series.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { NOTHING_SAID } from '../../intake/package/said.ts';
import { ownCatalog } from '../../parts/own/own-catalog.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';

/** Makes the report of the series that were kept of logs, as of a day. */
export async function reportOfSeries(
  own: OwnPackage,
  language: Language,
  day: string,
): Promise<Briefing> {
  const [{ documentOf }, { reportOf }] = await Promise.all([
    loadPart(() => import('../../compare/document.ts')),
    loadPart(() => import('../../parts/report/report.ts')),
  ]);
  const index = indexCatalog(ownCatalog(own));
  const documents = index.catalog.charts.map((spec) => documentOf(index, spec));
  const { colon, gap } = punctuation(language);
  const sources = own.sources.map(({ title, note }) => title[language] + colon + note[language]);
  const origin = [logSeriesPage(language).reportLead, ...sources].join(gap);
  return reportOf({ index, documents, origin, said: NOTHING_SAID }, language, day);
}
