import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument, DocumentSource } from '../spec/document.ts';
import { datedSourceName } from '../spec/look-up.ts';

/** A source without what the name of its publisher ends with in brackets, such as who wrote. */
function bare(source: DocumentSource, language: Language): string {
  const publisher = source.publisher[language].replace(/ ?[(（][^(（]*[)）]$/, '');
  return datedSourceName(
    { ...source, publisher: { ...source.publisher, [language]: publisher } },
    language,
  );
}

/** Names and years of sources, each once; bare unless two would then be called the same. */
function namesOf({ sources }: Pick<ChartDocument, 'sources'>, language: Language): string[] {
  const whole = new Set(sources.map((source) => datedSourceName(source, language)));
  const short = new Set(sources.map((source) => bare(source, language)));
  return [...(short.size === whole.size ? short : whole)];
}

/** The line under a chart: publishers and years of its sources, of more than two the first; each figure tells all of its own. */
export function provenance(document: Pick<ChartDocument, 'sources'>, language: Language): string {
  const names = namesOf(document, language);
  if (names.length <= 2) return names.join(punctuation(language).names);
  const more = chartMessages(language).chart.sourcesMore(String(names.length));
  return names[0] + punctuation(language).gap + more;
}
