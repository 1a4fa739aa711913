import { halfWidth } from '../base/half-width.ts';
import { readPeriodText } from '../base/period-text.ts';
import type { Base, Role, Unit } from '../base/vocabulary.ts';
import type { AreaBook, NamedArea } from './knowledge.ts';
import { looksLikeUnit } from './unit-text.ts';
import { HEADINGS, isPlaceWord, isTotalLabel, takeRole } from './words.ts';

/** What the heading of a column of figures says of them; '' and null where it says nothing. */
export interface HeadingSense {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly area: NamedArea | null;
  readonly role: Role | null;
  readonly base: Base | null;
  /** True for 累计: from the beginning of the year. */
  readonly cumulative: boolean;
}

/** What a heading is read with. */
export interface HeadingContext {
  readonly year: string;
  readonly areas: AreaBook;
  readonly units: readonly Unit[];
  /** True where most columns are headed by places, so that a name that ends as one is one. */
  readonly places?: boolean;
}

export const NO_SENSE: HeadingSense = {
  ...{ indicator: '', unit: '', period: '', area: null },
  ...{ role: null, base: null, cumulative: false },
};

const POINT = String.raw`(?:\d{4}年(?:\d{1,2}月(?:份|底|末)?(?:\d{1,2}日)?|第?[一二三四1-4]季度?|[上下]半年|前[二三]季度|\d{1,2}[-—–~至]\d{1,2}月|度)?|\d{4}[-./]\d{1,2})`;
const SPAN = new RegExp(`(?:截[至止])?${POINT}(?:\\s*[-—–~至]\\s*${POINT})?(?:份|累计)?`);

/** Takes a period out of a longer text: 2024年3月收案数 is 2024-03 and 收案数. */
export function takePeriod(
  text: string,
): { readonly period: string; readonly rest: string } | null {
  const match = SPAN.exec(halfWidth(text));
  if (match === null) return null;
  const period = readPeriodText(match[0]);
  if (period === null) return null;
  const half = halfWidth(text);
  const rest = half.slice(0, match.index) + half.slice(match.index + match[0].length);
  return { period, rest: rest.replace(/^[的之\s·,，:：_-]+|[\s·,，:：_-]+$/g, '') };
}

const YEARLESS_SPAN =
  /^(\d{1,2}月份?(?:[-—–~至]\d{1,2}月份?)?|\d{1,2}[-—–~至]\d{1,2}月份?|第?[一二三四]季度|[上下]半年)(累计)?的?(?![以内前后底末起])(.*[^\d\s].*)$/;

/** Takes a period without its year from before a name: 3月收案数 of 2024. A year is needed. */
export function takeYearless(
  text: string,
  year: string,
): { readonly period: string; readonly rest: string } | null {
  const [, span = '', since = '', rest = ''] = YEARLESS_SPAN.exec(halfWidth(text)) ?? [];
  const period = span === '' || year === '' ? null : readPeriodText(span, { year });
  return period === null ? null : { period, rest: since + rest.trim() };
}

/** Takes a unit in brackets off a heading: 办结时间(工作日). */
export function takeUnit(
  text: string,
  units: readonly Unit[],
): { readonly unit: string; readonly rest: string } {
  const half = halfWidth(text).trim();
  const [, before = '', inner = '', after = ''] =
    /^(.*?)[([【]([^()[\]【】]*)[)\]】](.*)$/.exec(half) ?? [];
  const unit = inner.replace(/^单位\s*[:：]?\s*/, '').trim();
  if (unit !== '' && looksLikeUnit(unit, units)) {
    return { unit, rest: `${before}${after}`.trim() };
  }
  const [, name = '', behind = ''] =
    /^(.+?)(?:[/,，_\s]\s*(?=[^%‰])|[/,，_\s]*(?=[%‰]))(%|‰|[^\s/,，_%‰]{1,6})$/.exec(half) ?? [];
  if (behind !== '' && looksLikeUnit(behind, units)) return { unit: behind, rest: name.trim() };
  return { unit: '', rest: half };
}

/** What one part of a heading says. */
export function readPart(part: string, context: HeadingContext): HeadingSense {
  const { areas, units, year } = context;
  const { unit, rest: unitless } = takeUnit(part, units);
  const whole = readPeriodText(unitless, { year });
  if (whole !== null) {
    return { ...NO_SENSE, unit, period: whole, cumulative: /累计/.test(unitless) };
  }
  if (unit === '' && looksLikeUnit(unitless, units)) return { ...NO_SENSE, unit: unitless };
  const area = areas.find(unitless);
  if (area !== null) return { ...NO_SENSE, unit, area: { code: area.code, name: area.name.zh } };
  if (context.places && isPlaceWord(unitless) && !isTotalLabel(unitless)) {
    return { ...NO_SENSE, unit, area: { code: '', name: unitless } };
  }
  const dated = takePeriod(unitless) ?? takeYearless(unitless, year);
  const cumulative = /累计/.test(unitless);
  const undated = (dated?.rest ?? unitless).replace(/^(?:本年|今年|年初以来)?累计/, '').trim();
  const { role = null, base = null, rest = undated } = takeRole(undated) ?? {};
  // 各月 says what the numbers below are of, and 各月收案数 counts the same as 收案数.
  const name = rest.replace(/^[-—–:：·\s]+|[-—–:：·\s]+$|^[各分]月份?(?:情况)?/g, '');
  return {
    indicator: HEADINGS.value.test(name) ? '' : name,
    unit,
    period: dated?.period ?? '',
    area: null,
    ...{ role, base, cumulative },
  };
}

/** What all parts of a heading say together, upper rows first; names are joined. */
export function readHeading(parts: readonly string[], context: HeadingContext): HeadingSense {
  // 2023年 above 1月 says more of it than a title does.
  const year = parts.map(yearOf).find((one) => one !== '') ?? context.year;
  const senses = parts.map((part) => readPart(part, { ...context, year }));
  const last = <K extends keyof HeadingSense>(key: K) =>
    senses.map((sense) => sense[key]).findLast((one) => one !== '' && one !== null);
  const names = senses.map(({ indicator }) => indicator).filter((name) => name !== '');
  const periods = senses.map(({ period }) => period).filter((one) => one !== '');
  // 2024年 above 3月: the finer one holds the year.
  const period = periods.findLast(
    (one) => one.length === Math.max(...periods.map((p) => p.length)),
  );
  return {
    // A column that is headed by a unit alone counts what the unit says.
    indicator: [...new Set(names)].join('·') || loneUnit(parts, senses),
    unit: (last('unit') as string | undefined) ?? '',
    period: period ?? '',
    area: (last('area') as NamedArea | null | undefined) ?? null,
    role: (last('role') as Role | null | undefined) ?? null,
    base: (last('base') as Base | null | undefined) ?? null,
    cumulative: senses.some((one) => one.cumulative),
  };
}

function loneUnit(parts: readonly string[], senses: readonly HeadingSense[]): string {
  const [only] = senses;
  return parts.length === 1 && only?.unit === parts[0] ? (parts[0] ?? '') : '';
}

/** The year that a text gives on its own or within, '' if none. */
export function yearOf(text: string): string {
  const half = halfWidth(text);
  const period = readPeriodText(half) ?? takePeriod(half)?.period ?? '';
  return /\d{4}/.exec(period)?.[0] ?? '';
}
