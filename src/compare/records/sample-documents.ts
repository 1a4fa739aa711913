import { readDay, writeDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { countDays } from '../../records/count-days.ts';
import { answerLinked, type LinkedQuery } from '../../records/linked/answer.ts';
import { buildLinkedView } from '../../records/linked/linked-view.ts';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { LogBuilder } from '../../records/log-builder.ts';
import { readRoles } from '../../records/roles.ts';
import { sampleLog } from '../../records/sample-log.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { logDocuments } from './log-documents.ts';

const ROLES = readRoles({
  ...{ start: 'received', end: 'decided', area: 'district', type: 'type', outcome: 'outcome' },
  ...{ success: ['granted'], withdrawn: ['withdrawn'], extract: '2024-12-31' },
});
const FILE = 'synthetic-permits.csv';
const SAMPLE = { rows: 4000, seed: 12, from: '2024-01-02', reform: '2024-07-01' };

/** The linked charts of a small synthetic log, the same every time; each says that it is made up. */
export function sampleLogDocuments(asked: Partial<LinkedQuery> = {}): readonly ChartDocument[] {
  const builder = new LogBuilder(ROLES, readDay('2024-12-31') ?? 0);
  const { columns, rows } = sampleLog(SAMPLE);
  builder.begin(FILE, columns);
  let line = 1;
  for (const row of rows) {
    line += 1;
    builder.add(row, line);
  }
  const { cases, rowsIn } = builder.finish();
  const view = buildLinkedView(cases, countDays(cases, CALENDAR_DAYS), 'month', null);
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
    roles: ROLES,
    countsStart: false,
    calendar: null,
    since: null,
    target: null,
    control: 'none' as const,
    synthetic: true,
    cube: null,
  };
  return logDocuments(context, answerLinked(view, query), query);
}
