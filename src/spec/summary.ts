import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatNumber } from '../i18n/number.ts';
import type { ChartDocument } from './document.ts';

/**
 * One sentence for who cannot see the chart: its title, how many figures it holds and, where it
 * answers to keys, that arrow keys lead through them.
 */
export function summarise(document: ChartDocument, language: Language, interactive = true): string {
  const title = document.texts.title[language].replace(/[。.]$/, '');
  const count = formatNumber(document.rows.length, language);
  const words = chartMessages(language);
  const write = interactive ? words.chart.summary : words.chart.summaryAtRest;
  return write(language === 'en' ? `${title}.` : title, count);
}
