import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument } from '../spec/document.ts';

/** The line under a chart: publishers and years of its sources, the first two by name. */
export function provenance(document: ChartDocument, language: Language): string {
  const names = document.sources.map(({ publisher, date }) => {
    const year = date.slice(0, 4);
    if (year === '') return publisher[language];
    return language === 'zh' ? `${publisher.zh}（${year}）` : `${publisher.en} (${year})`;
  });
  const unique = [...new Set(names)];
  const shown = unique.slice(0, 2).join(language === 'zh' ? '、' : '; ');
  if (unique.length <= 2) return shown;
  const more = messages(language).chart.sourcesMore(String(unique.length));
  return language === 'zh' ? shown + more : `${shown} ${more}`;
}
