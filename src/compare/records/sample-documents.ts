import { readDay, writeDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import type { Language } from '../../base/vocabulary.ts';
import { sampleWord } from '../../i18n/sample-words.ts';
import { countDays } from '../../records/count-days.ts';
import type { LinkedQuery } from '../../records/linked/answer.ts';
import { answerLinked } from '../../records/linked/answerer.ts';
import { buildLinkedView } from '../../records/linked/linked-view.ts';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { LogBuilder } from '../../records/log-builder.ts';
import { readRoles } from '../../records/roles.ts';
import { sampleLog } from '../../records/sample-log.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { logDocuments } from './log-documents.ts';

const ROLES = {
  ...{ start: 'received', end: 'decided', area: 'district', type: 'type', outcome: 'outcome' },
  ...{ success: ['granted'], withdrawn: ['withdrawn'] },
};
const EXTRACT = '2024-12-31';
const FILE = 'synthetic-permits.csv';
const SAMPLE = { rows: 4000, seed: 12, from: '2024-01-02', reform: '2024-07-01' };

/** The roles with the words of a language, as a log in that language has them. */
function rolesIn(language: Language) {
  const say = (word: string) => sampleWord(word, language);
  const said = Object.entries(ROLES).map(([role, own]) => [
    role,
    typeof own === 'string' ? say(own) : own.map(say),
  ]);
  return readRoles({ ...Object.fromEntries(said), extract: EXTRACT });
}

function documentsIn(
  language: Language,
  asked: Partial<LinkedQuery>,
  since: string | null,
): readonly ChartDocument[] {
  const roles = rolesIn(language);
  const say = (cells: readonly string[]) => cells.map((cell) => sampleWord(cell, language));
  const builder = new LogBuilder(roles, readDay(EXTRACT) ?? 0);
  const { columns, rows } = sampleLog(SAMPLE);
  builder.begin(FILE, say(columns));
  let line = 1;
  for (const row of rows) {
    line += 1;
    builder.add(say(row), line);
  }
  const { cases, rowsIn } = builder.finish();
  const view = buildLinkedView(
    cases,
    countDays(cases, CALENDAR_DAYS),
    'month',
    since === null ? null : readDay(since),
  );
  const query = {
    selection: ALL_CASES,
    limit: null,
    group: null,
    show: 'median',
    ...asked,
  } as const;
  const days = [...new Set(cases.start)].sort((a, b) => a - b);
  const context = {
    files: [{ name: FILE, sha256: '' }],
    rowsIn,
    rowsUsed: cases.rows,
    extract: writeDay(cases.extract),
    from: writeDay(days[0] ?? 0),
    to: writeDay(days.at(-1) ?? 0),
    roles,
    countsStart: false,
    calendar: null,
    since,
    target: null,
    control: 'none' as const,
    synthetic: true,
    cube: null,
  };
  return logDocuments(context, answerLinked(view, query), query);
}

/** The value whose texts are Chinese where a value of the same shape has them so. */
function withChinese<Value>(en: Value, zh: unknown): Value;
function withChinese(en: unknown, zh: unknown): unknown {
  if (typeof en !== 'object' || en === null || typeof zh !== 'object' || zh === null) return en;
  if (Array.isArray(en)) return en.map((one, at) => withChinese(one, (zh as unknown[])[at]));
  if ('zh' in en && 'zh' in zh) return { ...en, zh: zh.zh };
  const other = new Map(Object.entries(zh));
  return Object.fromEntries(
    Object.entries(en).map(([key, one]) => [key, withChinese(one, other.get(key))]),
  );
}

/**
 * The linked charts of a small synthetic log, the same every time; each says that it is made up, and
 * names what the log does in the language it is read in.
 */
export function sampleLogDocuments(
  asked: Partial<LinkedQuery> = {},
  since: string | null = null,
): readonly ChartDocument[] {
  return withChinese(documentsIn('en', asked, since), documentsIn('zh', asked, since));
}
