import { isRange, type Language } from '../../../base/vocabulary.ts';
import { shapeBar } from '../../../charts/bar/bar.ts';
import { wordsOf } from '../../../charts/bar/figure.ts';
import { type PanelGroup, panelsOf } from '../../../charts/panels.ts';
import { openTowards, stretch } from '../../../charts/statement.ts';
import { textWidth, wrapText } from '../../../charts/text.ts';
import type { ChartDocument, ChartRow } from '../../../spec/document.ts';
import { unitOf } from '../../../spec/look-up.ts';
import { FRAME, type NativeChart, type NativePoint, SIZE } from './native-chart.ts';

/** More bars than this would have type too small to be read from the back. */
const MOST = 12;
/** Height of a bar with the room around it, in points. */
const STEP = 54;
/** Most of the frame that names may take. */
const NAMES = 0.34;
/** More lines of a name would run into the next, and LibreOffice then squeezes the whole chart. */
const NAME_LINES = 2;
/** Most of the plot that a label may take. */
const LABELS = 0.7;
const SPACE = 12;

interface Bar {
  readonly members: PanelGroup;
  readonly row: ChartRow;
  readonly value: number;
}

function barsOf(groups: readonly PanelGroup[]): Bar[] | null {
  const bars = groups.flatMap((members) =>
    members.rows.map((row) => ({ members, row, value: row.value })),
  );
  const exact = (bar: (typeof bars)[number]): bar is Bar =>
    bar.value !== null && bar.value >= 0 && !isRange(bar.row.qualifier);
  return bars.every(exact) ? bars : null;
}

function nameOf({ members, row }: Bar, language: Language): string {
  const { label, detail } = members.group;
  const first = members.rows[0] === row;
  return first ? [label[language], detail[language]].filter(Boolean).join(' · ') : '';
}

function pointOf(document: ChartDocument, bar: Bar, at: number, language: Language): NativePoint {
  const { members, row, value } = bar;
  const { figure, name } = wordsOf(document, members, row, { width: FRAME.width, language });
  const { tone, hollow } = shapeBar(row, (length) => length, members);
  return {
    value,
    at,
    tone,
    pattern: hollow ? 'hollow' : openTowards(row) === null ? 'solid' : 'hatched',
    label: {
      lines: [[figure, name].filter((text) => text !== '').join(' ')],
      side: 'outEnd',
      tone: 'ink',
      down: 0,
    },
  };
}

/** Horizontal bars from zero with their figures at the ends; null where that would not be true. */
export function nativeBar(document: ChartDocument, language: Language): NativeChart | null {
  const [panel, ...others] = panelsOf(document);
  if (panel === undefined || others.length > 0) return null;
  const bars = barsOf(panel.groups);
  if (bars === null || bars.length > MOST || bars.some(({ row }) => row.unit !== panel.unit)) {
    return null;
  }
  const points = bars.map((bar, at) => pointOf(document, bar, at, language));
  const categories = bars.map((bar) => nameOf(bar, language));
  const broken = categories.map((name) => wrapText(name, SIZE.label, NAMES * FRAME.width - SPACE));
  if (broken.some((lines) => lines.length > NAME_LINES)) return null;
  const widest = Math.max(...categories.map((name) => textWidth(name, SIZE.label)));
  const left = Math.min(NAMES, (widest + SPACE) / FRAME.width);
  const length = (1 - left) * FRAME.width;
  const labels = points.map(({ label }) => textWidth(label?.lines[0] ?? '', SIZE.label) + SPACE);
  if (Math.max(...labels) > length * LABELS) return null;
  // So long that the label of every bar still ends within the frame.
  const ends = points.map(({ value }, at) => (value * length) / (length - (labels[at] ?? 0)));
  const max = Math.max(...ends, ...bars.map(({ row }) => stretch(row)?.[1] ?? 0)) || 1;
  const unit = unitOf(document, panel.unit).name[language];
  return {
    kind: 'bar',
    categories,
    time: null,
    series: [{ name: unit, tone: 'ink', points }],
    value: { title: '', min: 0, max, step: max },
    across: null,
    plot: {
      x: left,
      y: 0,
      width: 1 - left,
      height: Math.min(1, (bars.length * STEP) / FRAME.height),
    },
    legend: false,
  };
}
