import { halfWidth } from '../base/half-width.ts';
import { readPeriodText } from '../base/period-text.ts';
import { takePeriod } from './heading-part.ts';
import type { Fact } from './reading.ts';

const WORD = /初步(?:数|统计|核算)?|快报|速报|暂定数|\b(?:provisional|preliminary)\b/i;
const DENIED = /(?:不是|不为|并非|非)(?:初步|快报)|\bnot (?:provisional|preliminary)\b/i;
const LAST =
  /(?:最后|最末|最新|最近)(?:一|1)?个?(?:月|季度?|年|期)|末月|末期|(?:本|当)(?:月|期|季度?|年)|\b(?:last|latest|this) (?:month|quarter|year|period)\b/i;
const ALL = /^(?:本表|以上|上述|表中|表内|全部|各项|all figures|the figures)/i;
/** A mark and what it stands for: *为初步数. */
const MARKED = /^["“”]?([*†‡§#]|[①-⑳])["“”]?(?:号)?(?:表示|代表|为|系|是|[:：=])/;
const YEARLESS = /(\d{1,2})月/;

/** A note parted into what it says one by one, without its heading and numbers. */
const clausesOf = (note: string): string[] =>
  halfWidth(note)
    .replace(/^[(]?(?:备?注|说明|附注|notes?)\d*[)]?\s*[:：.、]?/i, '')
    .split(/[;；。,，\n]/)
    .map((one) => one.trim().replace(/^\d{1,2}[.、)]\s*(?=\D)/, ''));

/** The period in which one ends: of 2024-01/2024-06 the last month. */
const lastOf = (period: string): string => period.split('/').at(-1) ?? '';

/** True for a period, and for what runs from January to it. */
const isAt = (period: string, end: string) => period === end || period.endsWith(`/${end}`);

type Test = (fact: Fact) => boolean;

/** Of which figures a clause says that they are provisional; null where of none. */
function said(clause: string, periods: readonly string[]): Test | null {
  if (!WORD.test(clause) || DENIED.test(clause)) return null;
  const mark = MARKED.exec(clause)?.[1];
  if (mark !== undefined) return ({ stated }) => halfWidth(stated).endsWith(mark);
  const last = periods.at(-1) ?? '';
  const told = takePeriod(clause)?.period ?? readPeriodText(clause);
  if (told !== null && told !== undefined) return ({ period }) => isAt(period, lastOf(told));
  const month = YEARLESS.exec(clause)?.[1]?.padStart(2, '0');
  if (month !== undefined) {
    const of = periods.findLast((one) => one.endsWith(`-${month}`)) ?? '';
    return ({ period }) => of !== '' && isAt(period, of);
  }
  if (LAST.test(clause)) return ({ period }) => isAt(period, last);
  return ALL.test(clause) ? () => true : null;
}

/** True where a column of notes says of its row that it is provisional, and no more. */
const isRowNote = (note: string) => note.length < 12 && WORD.test(note) && !DENIED.test(note);

/**
 * Figures with the status that the notes of their table give them: 最后一个月为初步数, 6月为快报数. Only
 * what was counted can be provisional, and what follows from it: no target, no baseline.
 */
export function withProvisional(facts: readonly Fact[], notes: readonly string[]): readonly Fact[] {
  const counted = facts.filter(({ role }) => role === 'actual');
  const periods = [...new Set(counted.map(({ period }) => lastOf(period)))].sort();
  const tests = notes
    .filter((note) => WORD.test(note))
    .flatMap(clausesOf)
    .flatMap((clause) => said(clause, periods) ?? []);
  if (tests.length === 0 && !facts.some(({ note }) => isRowNote(note))) return facts;
  return facts.map((fact) => {
    const { role, status, note } = fact;
    const may = status === 'A' && (role === 'actual' || role === 'change');
    const is = may && (isRowNote(note) || tests.some((test) => test(fact)));
    return is ? { ...fact, status: 'P' } : fact;
  });
}
