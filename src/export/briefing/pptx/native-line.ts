import type { Language } from '../../../base/vocabulary.ts';
import { writeRow } from '../../../charts/describe.ts';
import { type LinePoint, panelsOf, type Series } from '../../../charts/line/series.ts';
import { stylesOf } from '../../../charts/line/tone.ts';
import { valueAxis } from '../../../charts/scale.ts';
import { isYardstick } from '../../../charts/statement.ts';
import { textWidth, wrapText } from '../../../charts/text.ts';
import { formatPeriod } from '../../../i18n/period.ts';
import { bracketed, punctuation } from '../../../i18n/punctuation.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { unitOf } from '../../../spec/look-up.ts';
import {
  FRAME,
  isPoint,
  type NativeAxis,
  type NativeChart,
  type NativeLabel,
  type NativePlot,
  type NativeSeries,
  SIZE,
} from './native-chart.ts';

const MOST_LINES = 8;
const DAY = 86_400_000;
/** The day from which Excel counts, as days since 1970. */
const EXCEL_ZERO = 25_569;
/** Most of the frame that labels at the ends take: LibreOffice breaks wider ones as it likes. */
const LABELS = 0.19;
const LINE_HEIGHT = SIZE.axis * 1.25;
/** Between labels, in points. */
const GAP = 3;
const TOP = 0.1;
const FOOT = 0.1;

/** The points of a line between its gaps and breaks. */
function chainsOf({ points, runs }: Series): LinePoint[][] {
  const joined = new Map<LinePoint, LinePoint>();
  for (const run of runs) {
    run.points.forEach((point, at) => {
      const next = run.points[at + 1];
      if (next !== undefined) joined.set(point, next);
    });
  }
  const chains: LinePoint[][] = [];
  for (const point of points) {
    const chain = chains.find((one) => {
      const before = one.at(-1);
      return before !== undefined && joined.get(before) === point;
    });
    if (chain === undefined) chains.push([point]);
    else chain.push(point);
  }
  return chains;
}

/** Years where every figure is one of a whole year, one a line; else days. */
function timeOf(lines: readonly Series[]): 'days' | 'years' {
  const yearly = lines.every(({ points }) => {
    const periods = points.map(({ row }) => row.period);
    return periods.every((one) => /^\d{4}$/.test(one)) && new Set(periods).size === periods.length;
  });
  return yearly ? 'years' : 'days';
}

function excelDay({ row, time }: LinePoint, steps: 'days' | 'years'): number {
  const at = steps === 'years' ? Date.parse(`${row.period}-01-01`) : time;
  return Math.round(at / DAY) + EXCEL_ZERO;
}

/** A label as high as it is, its middle at `y`, in points. */
interface Wish {
  readonly y: number;
  readonly height: number;
}

/** Pushes labels apart that would touch; how far each moves down, in points. */
function apart(wishes: readonly Wish[], bottom: number): number[] {
  const order = wishes.map((wish, at) => ({ ...wish, at })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ y }) => y);
  const away = (a: number, b: number) =>
    ((order[a]?.height ?? 0) + (order[b]?.height ?? 0)) / 2 + GAP;
  for (let at = 1; at < placed.length; at += 1) {
    placed[at] = Math.max(placed[at] ?? 0, (placed[at - 1] ?? 0) + away(at - 1, at));
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const limit = at === placed.length - 1 ? bottom : (placed[at + 1] ?? 0) - away(at, at + 1);
    placed[at] = Math.min(placed[at] ?? 0, limit);
  }
  const moves = wishes.map(() => 0);
  order.forEach(({ at, y }, position) => {
    moves[at] = (placed[position] ?? 0) - y;
  });
  return moves;
}

/** A label for the last point of every line, clear of the others. */
function endLabels(
  document: ChartDocument,
  lines: readonly Series[],
  { max, min }: NativeAxis,
  plot: NativePlot,
  language: Language,
): NativeLabel[] {
  const styles = stylesOf(document);
  const texts = lines.map(({ group, points }) => {
    const end = points.at(-1);
    const figure = end === undefined ? '' : writeRow(document, end.row, language);
    return wrapText(`${group.label[language]} ${figure}`, SIZE.axis, LABELS * FRAME.width, 3);
  });
  const wishes = lines.map(({ points }, at) => {
    const up = ((points.at(-1)?.value ?? 0) - min) / (max - min);
    const y = (plot.y + plot.height * (1 - up)) * FRAME.height;
    return { y, height: (texts[at]?.length ?? 1) * LINE_HEIGHT };
  });
  const moves = apart(wishes, (plot.y + plot.height) * FRAME.height);
  return lines.map(({ group }, at) => {
    const tone = styles.get(group.key)?.tone ?? 'context';
    return {
      lines: texts[at] ?? [],
      side: 'r',
      tone: tone === 'context' ? 'muted' : tone,
      down: (moves[at] ?? 0) / FRAME.height,
    };
  });
}

function nameOf(series: Series, chain: readonly LinePoint[], whole: boolean, language: Language) {
  const { label, detail } = series.group;
  const name = [label[language], detail[language]].filter(Boolean).join(' · ');
  if (whole) return name;
  const [first, last] = [chain[0]?.row.period ?? '', chain.at(-1)?.row.period ?? ''];
  const span = [...new Set([first, last])]
    .map((one) => formatPeriod(one, language))
    .join(punctuation(language).to);
  return name + bracketed(span, language);
}

/** Lines from zero by real dates, named at their ends; null where that would not be true. */
export function nativeLine(document: ChartDocument, language: Language): NativeChart | null {
  const [panel, ...others] = panelsOf(document);
  if (panel === undefined || others.length > 0 || panel.series.length > MOST_LINES) return null;
  const lines = panel.series;
  const points = lines.flatMap((line) => line.points);
  const unit = points[0]?.row.unit ?? '';
  const plain = points.every(
    ({ row, value }) => value !== null && isPoint(row) && row.unit === unit && !isYardstick(row),
  );
  if (!plain || points.length < document.rows.length) return null;
  const steps = timeOf(lines);
  const days = [...new Set(points.map((point) => excelDay(point, steps)))].sort((a, b) => a - b);
  const values = points.map(({ value }) => value ?? 0);
  const measured = unitOf(document, unit);
  const { scale, ticks } = valueAxis(values, measured, language, [0, 1]);
  const [min = 0, max = 1] = scale.domain();
  const value: NativeAxis = {
    // What is measured stands above the chart; LibreOffice breaks longer titles into the plot.
    title: measured.name[language],
    min,
    max,
    step: (ticks[1]?.value ?? max) - (ticks[0]?.value ?? min) || max,
  };
  const frame = { x: 0.06, y: TOP, width: 0.9, height: 1 - TOP - FOOT };
  const labels = endLabels(document, lines, value, frame, language);
  const widest = labels.flatMap((one) => one.lines).map((line) => textWidth(line, SIZE.axis));
  const room = (Math.max(...widest) + 2 * SIZE.axis) / FRAME.width;
  const styles = stylesOf(document);
  const series = lines.flatMap((line, at): NativeSeries[] => {
    const tone = styles.get(line.group.key)?.tone ?? 'context';
    const chains = chainsOf(line);
    return chains.map((chain) => ({
      name: nameOf(line, chain, chains.length === 1, language),
      tone,
      points: chain.map((point) => ({
        value: point.value ?? 0,
        at: days.indexOf(excelDay(point, steps)),
        tone,
        pattern: 'solid',
        label: point === line.points.at(-1) ? (labels[at] ?? null) : null,
      })),
    }));
  });
  return {
    kind: 'line',
    categories: days,
    time: steps,
    series,
    value,
    across: null,
    plot: { ...frame, width: 1 - frame.x - room },
    legend: false,
  };
}
