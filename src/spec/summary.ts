import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/number.ts';
import type { ChartDocument } from './document.ts';

/** One sentence for who cannot see the chart: its title and how many figures it holds. */
export function summarise(document: ChartDocument, language: Language): string {
  const title = document.texts.title[language].replace(/[。.]$/, '');
  const count = formatNumber(document.rows.length, language);
  return messages(language).chart.summary(language === 'en' ? `${title}.` : title, count);
}
