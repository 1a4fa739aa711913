import type { Language } from '../base/vocabulary.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Writes an ISO date, month or year: `2018年8月24日`, `24 Aug 2018`. */
export function formatDate(date: string, language: Language): string {
  if (date === '') return '';
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * Writes a TIME_PERIOD as people say it: `2018年`, `as of 30 Apr 2019`, `Jan 2018 – Nov 2018`;
 * an empty one says that the source gives none.
 */
export function formatPeriod(period: string, language: Language): string {
  if (period === '') return language === 'zh' ? '来源未注明时间' : 'date not given';
  const [from = '', to] = period.split('/');
  if (to !== undefined) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
    return language === 'zh'
      ? `截至${formatDate(period, language)}`
      : `as of ${formatDate(period, language)}`;
  }
  return formatDate(period, language);
}
