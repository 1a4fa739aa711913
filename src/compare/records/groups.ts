import { parsePeriod } from '../../base/period.ts';
import { gapWords } from '../../i18n/log-gaps.ts';
import { formatDate } from '../../i18n/period.ts';
import type { Category } from '../../records/cells.ts';
import type { GroupAnswer, LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import type { ChartDocument } from '../../spec/document.ts';
import {
  definitionOf,
  groupOf,
  isWhole,
  type LogContext,
  logDocument,
  NO_TEXT,
  numberSaid,
  partialNotes,
  rowOf,
  said,
  unitIn,
  wordSaid,
} from './log-context.ts';

/** Days before and after of what is shown, as periods that charts can tell. */
function spans({ since, from, extract, span }: LogContext) {
  if (since === null) return null;
  const day = Date.parse(since) - 86_400_000;
  const shown = span ?? { start: from, end: extract };
  const before = { start: shown.start, end: new Date(day).toISOString().slice(0, 10) };
  const written = ({ start, end }: { start: string; end: string }) => `${start}/${end}`;
  const after = { start: since, end: shown.end };
  return before.start > before.end || after.start > after.end
    ? null
    : {
        before: { ...before, period: written(before) },
        after: { ...after, period: written(after) },
      };
}

/** Which cases the two bars of a word are of. */
const splitSaid = ({ before, after }: NonNullable<ReturnType<typeof spans>>) =>
  said(({ split }, language) => {
    const day = (text: string) => formatDate(text, language);
    return split(day(before.start), day(before.end), day(after.start), day(after.end));
  });

/** Bars of a category that are worth a line: more are said in a note. */
const MOST_BARS = 16;

/** A bar a word of a category, or two: before and after the day that splits the log. */
export function bars(
  log: LogContext,
  answer: LinkedAnswer,
  category: Category,
  show: LinkedQuery['show'],
): ChartDocument {
  const column = log.roles[category] ?? '';
  // An outcome is known of ended cases alone: there is no median of it.
  const hasMedian = answer.groups[category].some(({ figures }) => figures.open < figures.all);
  const isCases = show === 'cases' || category === 'outcome' || !hasMedian;
  const measure = said((words) => (isCases ? words.casesNamed : words.median));
  const groups = answer.groups[category].slice(0, MOST_BARS);
  const apart = spans(log);
  const figure = (one: GroupAnswer, at: number, value: number | null, key: string, more = {}) =>
    rowOf(log, {
      ...{ key: `${category}-${at}${key}`, group: `${category}-${at}`, name: measure, value },
      unit: isCases ? 'case' : 'day',
      definition: definitionOf(isCases ? 'cases' : 'median'),
      area: one.name,
      more,
    });
  const rows = groups.flatMap((one, at) => {
    if (isCases) return [figure(one, at, one.cases, '')];
    if (one.phases === null || apart === null)
      return [figure(one, at, one.figures.median.value, '')];
    const [before, after] = one.phases;
    return [
      figure(one, at, before.median.value, '-before', {
        ...apart.before,
        role: 'baseline',
        base: 'before-reform',
      }),
      figure(one, at, after.median.value, '-after', { ...apart.after, base: 'before-reform' }),
    ];
  });
  const others = answer.others[category] + answer.groups[category].length - groups.length;
  return logDocument(log, {
    ...{ id: category, type: 'bar', rows },
    title: said(({ charts }, language) => charts.by(measure[language], column)),
    subtitle: apart === null || isCases ? NO_TEXT : splitSaid(apart),
    groups: groups.map(({ name }, at) => groupOf(`${category}-${at}`, wordSaid(name))),
    value: { label: measure, unit: unitIn(log, isCases ? 'case' : 'day').code },
    notes: [
      ...(apart === null || isCases ? [] : [said(({ aloneNote }) => aloneNote)]),
      ...(others > 0
        ? [said(({ othersNote }, language) => othersNote(numberSaid(others)(language)))]
        : []),
    ],
  });
}

const MOST_HEAT_ROWS = 14;

/** Areas by periods. */
export function heat(
  log: LogContext,
  answer: LinkedAnswer,
  show: LinkedQuery['show'],
): ChartDocument {
  const measure = said((words) => (show === 'cases' ? words.casesNamed : words.median));
  const isNone = show !== 'cases' && answer.periods.every(({ ended }) => ended === 0);
  const names = isNone ? [] : answer.heat.names.slice(0, MOST_HEAT_ROWS);
  const rows = names.flatMap((name, at) =>
    answer.periods.flatMap(({ period }, place) =>
      isWhole(period, log)
        ? [
            rowOf(log, {
              ...{ key: `heat-${at}-${period}`, group: `heat-${at}`, name: measure, area: name },
              value: answer.heat.values[at]?.[place] ?? null,
              unit: show === 'cases' ? 'case' : 'day',
              definition: definitionOf(show === 'cases' ? 'cases' : 'median'),
              more: { period, ...parsePeriod(period) },
            }),
          ]
        : [],
    ),
  );
  const column = log.roles.area ?? '';
  return logDocument(log, {
    ...{ id: 'heat', type: 'heat-table', rows },
    title: said(({ charts }, language) => charts.heat(measure[language], column)),
    subtitle: NO_TEXT,
    groups: names.map((name, at) => groupOf(`heat-${at}`, wordSaid(name))),
    value: { label: measure, unit: unitIn(log, show === 'cases' ? 'case' : 'day').code },
    notes: isNone ? [gapWords.noneDecided] : partialNotes(log, answer.periods),
  });
}
