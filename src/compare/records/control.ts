import { parsePeriod } from '../../base/period.ts';
import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { type Controlled, controlWords } from '../../i18n/log-control.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { LinkedAnswer, PeriodAnswer } from '../../records/linked/answer.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { pChart } from '../../stats/p-chart.ts';
import { type ControlPoint, findSignals, SIGNALS, type Signal } from '../../stats/signals.ts';
import { xmr } from '../../stats/xmr.ts';
import {
  definitionOf,
  groupOf,
  isWhole,
  type LogContext,
  type LogUnit,
  logDocument,
  NO_TEXT,
  rowOf,
  unitIn,
} from './log-context.ts';
import { eventsOf } from './over-time.ts';

/** A period with its value, its limits and the rule that names it. */
interface Point extends ControlPoint {
  readonly period: string;
  readonly stretch: number;
  readonly signal: Signal | null;
}

/** Fewer periods give limits that are provisional. */
const ENOUGH = 12;
const PARTS = ['centre', 'upper', 'lower'] as const;

/** The periods before and from the day on which limits begin anew; one of both belongs before. */
function stretches(log: LogContext, periods: readonly PeriodAnswer[]): PeriodAnswer[][] {
  const { since } = log;
  if (since === null) return [[...periods]];
  const isAfter = ({ period }: PeriodAnswer) => (parsePeriod(period).start ?? '') >= since;
  return [periods.filter((one) => !isAfter(one)), periods.filter(isAfter)];
}

function limitsOf(what: Controlled, periods: readonly PeriodAnswer[]): ControlPoint[] {
  if (what === 'success') {
    const chart = pChart(
      periods.map(({ success }) => success),
      periods.map(({ decided }) => decided),
    );
    return periods.map(({ success, decided }, at) => ({
      value: (100 * success) / decided,
      centre: 100 * (chart?.centre ?? 0),
      lower: 100 * (chart?.limits[at]?.lower ?? 0),
      upper: 100 * (chart?.limits[at]?.upper ?? 1),
    }));
  }
  const values = periods.map((one) => measured(what, one) ?? 0);
  const limits = xmr(values);
  if (limits === null) return [];
  // A count or a number of days is never under nothing.
  const lower = Math.max(0, limits.lower);
  return values.map((value) => ({ value, centre: limits.mean, lower, upper: limits.upper }));
}

function measured(what: Controlled, one: PeriodAnswer): number | null {
  if (what === 'success') return one.decided === 0 ? null : one.success / one.decided;
  return what === 'none' ? null : one[what];
}

/** The points of a control chart, stretch by stretch; a stretch without limits is left out. */
export function controlPoints(
  log: LogContext,
  { periods }: Pick<LinkedAnswer, 'periods'>,
  what: Controlled,
): Point[] {
  const known = periods.filter((one) => isWhole(one.period, log) && measured(what, one) !== null);
  return stretches(log, known).flatMap((own, stretch) => {
    const points = limitsOf(what, own);
    const signals = findSignals(points);
    return points.map((point, at) => {
      const [period, signal] = [own[at]?.period ?? '', signals[at] ?? null];
      return { ...point, period, stretch, signal };
    });
  });
}

const DAY = 86_400_000;

/** The periods that a rule names, those that follow one another as one. */
function named(points: readonly Point[], rule: Signal): string[] {
  const spans: { start: string; end: string; period: string }[] = [];
  for (const { period, signal } of points) {
    if (signal !== rule) continue;
    const { start, end } = parsePeriod(period);
    const before = spans.at(-1);
    if (start === null || end === null) spans.push({ start: '', end: '', period });
    else if (before && Date.parse(start) - Date.parse(before.end) === DAY) {
      Object.assign(before, { end, period: `${before.start}/${end}` });
    } else spans.push({ start, end, period });
  }
  return spans.map((span) => span.period);
}

/** Which periods stand out by which rule, a sentence a rule; that none does. */
export function signalsSaid(points: readonly Point[]): LocalText {
  return both((language: Language) => {
    const { colon, list, semicolon } = punctuation(language);
    const said = SIGNALS.flatMap((rule) => {
      const names = named(points, rule).map((period) => formatPeriod(period, language));
      return names.length === 0
        ? []
        : [controlWords.signals[rule][language] + colon + names.join(list)];
    });
    return said.length === 0 ? controlWords.none[language] : said.join(semicolon);
  });
}

function notesOf({ since }: LogContext, points: readonly Point[], what: Controlled): LocalText[] {
  const sizes = [0, 1].map((one) => points.filter(({ stretch }) => stretch === one).length);
  const isFew = sizes.some((size) => size > 0 && size < ENOUGH);
  return [
    signalsSaid(points),
    what === 'success' ? controlWords.p : controlWords.xmr,
    ...(since === null ? [] : [controlWords.rebased]),
    ...(isFew ? [controlWords.few] : []),
  ];
}

/** A measure over time between the limits of what it varies by itself; null without such a chart. */
export function control(log: LogContext, answer: LinkedAnswer): ChartDocument | null {
  const { control: what } = log;
  if (what === 'none') return null;
  const points = controlPoints(log, answer, what);
  if (points.length === 0) return null;
  const unit: LogUnit = what === 'success' ? 'percent' : what === 'median' ? 'day' : 'case';
  const name = controlWords.of[what];
  const rows = points.flatMap((point): ChartRow[] => {
    const { period, stretch, signal } = point;
    const dated = { period, ...parsePeriod(period) };
    const kind = unit === 'percent' ? 'share' : unit === 'day' ? 'median' : 'cases';
    return [
      rowOf(log, {
        ...{ key: `value-${period}`, group: 'value', name, value: point.value, unit },
        definition: kind === 'share' ? NO_TEXT : definitionOf(kind),
        more: { ...dated, note: signal === null ? NO_TEXT : controlWords.signals[signal] },
      }),
      ...PARTS.map((part) =>
        rowOf(log, {
          ...{ key: `${part}-${period}`, group: part, name: controlWords[part], unit },
          value: point[part],
          definition: controlWords.definition,
          more: { ...dated, series: String(stretch), role: 'context' },
        }),
      ),
    ];
  });
  const title = both((language) => controlWords.title(name[language], language));
  return logDocument(log, {
    ...{ id: 'control', type: 'line', title, subtitle: NO_TEXT, rows },
    groups: [
      groupOf('value', name),
      ...PARTS.map((part) => groupOf(part, controlWords[part], { context: true })),
    ],
    value: { label: NO_TEXT, unit: unitIn(log, unit).code },
    events: eventsOf(log),
    notes: notesOf(log, points, what),
  });
}
