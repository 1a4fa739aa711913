import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import { datedSourceName } from '../spec/look-up.ts';

/** The line under a chart: publishers and years of its sources, the first two by name. */
export function provenance(document: ChartDocument, language: Language): string {
  const names = document.sources.map((source) => datedSourceName(source, language));
  const unique = [...new Set(names)];
  const shown = unique.slice(0, 2).join(punctuation(language).names);
  if (unique.length <= 2) return shown;
  const more = chartMessages(language).chart.sourcesMore(String(unique.length));
  return shown + punctuation(language).gap + more;
}
