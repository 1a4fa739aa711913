import { isDay, parsePeriod } from '../base/period.ts';
import type { Language, Role } from '../base/vocabulary.ts';
import { punctuation } from './punctuation.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const ORDINALS = ['一', '二', '三', '四'];

/** Quarters, halves and weeks of a year: `2024年第一季度`, `Q1 2024`. */
function writeReported(year: string, kind: string, place: number, language: Language): string {
  if (kind === 'W') return language === 'zh' ? `${year}年第${place}周` : `week ${place} of ${year}`;
  if (kind === 'Q') {
    return language === 'zh' ? `${year}年第${ORDINALS[place - 1]}季度` : `Q${place} ${year}`;
  }
  if (language === 'zh') return `${year}年${place === 1 ? '上' : '下'}半年`;
  return `${place === 1 ? 'first' : 'second'} half of ${year}`;
}

/** Writes an ISO date, month or year, quarter, half or week: `2018年8月24日`, `24 Aug 2018`. */
export function formatDate(date: string, language: Language): string {
  if (date === '') return '';
  const [year = '', month, day] = date.split('-');
  const reported = /^([QSHW])(\d+)$/.exec(month ?? '');
  if (reported) return writeReported(year, reported[1] ?? '', Number(reported[2]), language);
  if (language === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Two dates of one year name it once, and two years their 年: `2018年1—11月`, `Jan–Nov 2018`. */
function formatSpan(from: string, to: string, language: Language): string {
  const [first, last] = [from.split('-'), to.split('-')];
  const parts = first.length === last.length ? first.length : 0;
  const together = parts > 1 && first[0] === last[0];
  const [start, end] = [formatDate(from, language), formatDate(to, language)];
  const dash = punctuation(language).to;
  if (language === 'en') {
    const begun = together ? start.replace(/ \d{4}$/, '') : start;
    return begun + (parts === 1 || (together && parts === 2) ? dash : ` ${dash} `) + end;
  }
  const ended = together ? end.slice(end.indexOf('年') + 1) : end;
  // The last sign, 年 or 月, stands once where only the number before it changes.
  return (parts === 1 || (together && parts === 2) ? start.slice(0, -1) : start) + dash + ended;
}

/** Whole months or years that are given by their first and last day are named as such. */
function coarsen(from: string, to: string): readonly [string, string] {
  if (!isDay(from) && !isDay(to)) return [from, to];
  const { start, end } = parsePeriod(`${from}/${to}`);
  if (!start?.endsWith('-01') || end !== parsePeriod(end?.slice(0, 7) ?? '').end) return [from, to];
  const months = start.endsWith('-01-01') && end?.endsWith('-12-31') === true ? 4 : 7;
  return [start.slice(0, months), (end ?? '').slice(0, months)];
}

const COMING: readonly Role[] = ['plan', 'target', 'projection'];

/** `截至2019年4月`, and for what is still to come `到2020年`. */
function asOf(date: string, language: Language, coming: boolean): string {
  const text = formatDate(date, language);
  if (language === 'zh') return `${coming ? '到' : '截至'}${text}`;
  return `${coming ? 'by' : 'as of'} ${text}`;
}

/**
 * Writes a TIME_PERIOD as people say it: `2018年`, `as of 30 Apr 2019`, `Jan–Nov 2018`; an empty one
 * says that the source gives none. A plan, target or projection is for the end of an open period:
 * `by 2020`.
 */
export function formatPeriod(period: string, language: Language, role?: Role): string {
  if (period === '') return language === 'zh' ? '原始资料未载明时间' : 'date not given';
  const [from = '', to] = period.split('/');
  const coming = role !== undefined && COMING.includes(role);
  if (from === '' && to !== undefined) return asOf(to, language, coming);
  if (to !== undefined) {
    const [first, last] = coarsen(from, to);
    return first === last ? formatDate(first, language) : formatSpan(first, last, language);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
    return asOf(period, language, coming);
  }
  return formatDate(period, language);
}

/**
 * Writes the date of something that happened: a policy or a break holds from then on (`from 1 Jul
 * 2018`, `2018年7月1日起`), a correction is of its date; a span is written as one.
 */
export function formatEventDate(date: string, begins: boolean, language: Language): string {
  if (date.includes('/')) return formatPeriod(date, language);
  const text = formatDate(date, language);
  if (!begins || text === '') return text;
  return language === 'zh' ? `${text}起` : `from ${text}`;
}
