import { roleName, sayObservation } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { bracketed } from '../../i18n/punctuation.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import { writeChange } from '../change.ts';
import type { Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { type Span, spanBetween } from '../hatching.ts';
import { headingOf } from '../heading.ts';
import { type Label, makeLabel, round2 } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { statedChange } from '../stated-input.ts';
import { isSoft, openTowards, stretch } from '../statement.ts';
import { FONT, textWidth } from '../text.ts';
import { stackTexts } from '../text-block.ts';
import { letterTone, type Tone, toneOf } from '../tone.ts';
import { castOf } from './cast.ts';
import type { GlyphChange } from './glyph.ts';

/** A bar from zero with its figure at the end. */
export interface PairBar {
  readonly row: ChartRow;
  readonly span: Span;
  readonly y: number;
  readonly tone: Tone;
  readonly hollow: boolean;
  readonly soft: boolean;
  readonly label: Label;
}

/** What was, above what is. */
export interface Pair {
  readonly key: string;
  readonly labels: readonly Label[];
  readonly bars: readonly PairBar[];
  readonly change: GlyphChange | null;
  readonly bottom: number;
}

/** Height of a bar, pixels. */
export const BAR = 18;
const GAP = 5;
const TO_LABEL = 8;
/** Distance between two pairs, pixels. */
export const PAIR_GAP = 24;
/** From this width on names stand left of the bars, and changes right of them. */
const WIDE = 560;
const CHANGE = 0.3;
const THINNEST = 1.5;

const ROLES: readonly ChartRow['role'][] = ['baseline', 'actual', 'change'];

/**
 * True for a group that is only a figure and its baseline, in one unit and of one value each: two
 * bars tell it. A target, a range or a bound needs an axis.
 */
export function isPair({ rows }: PanelGroup): boolean {
  const one = (role: ChartRow['role']) => rows.filter((row) => row.role === role);
  const [[before, ...more], [now, ...others]] = [one('baseline'), one('actual')];
  if (before === undefined || now === undefined || more.length + others.length > 0) return false;
  if (before.unit !== now.unit || one('change').length > 1) return false;
  const plain = (row: ChartRow) => {
    const [low, high] = stretch(row) ?? [-1, -1];
    return low === high && low >= 0 && openTowards(row) === null;
  };
  return rows.every(({ role }) => ROLES.includes(role)) && plain(before) && plain(now);
}

/** The figure with its word: which kind of baseline, and of when. */
function wordsOf(document: ChartDocument, row: ChartRow, { language }: Frame): string[] {
  const figure = writeRow(document, row, language);
  if (row.role !== 'baseline') return [figure];
  const when = row.period === '' ? '' : formatPeriod(row.period, language, row.role);
  const name = `${figure} ${roleName(row, language)}`;
  return [name + bracketed(when, language), name, figure];
}

function changeOf(document: ChartDocument, members: PanelGroup, { language }: Frame) {
  const { baseline, actual, change, direction } = castOf(members);
  if (baseline === undefined || actual === undefined) return null;
  const behind = statedChange(document, baseline);
  const figure = behind ?? change;
  const stated = figure ? sayObservation(figure, unitOf(document, figure.unit), language) : '';
  const text = behind ? stated : writeChange(document, baseline, actual, language, stated);
  return text === '' ? null : { row: change ?? null, text, tone: direction ?? ('muted' as const) };
}

/** The largest value of pairs that share a scale. */
export function largestOf(groups: readonly PanelGroup[]): number {
  return Math.max(
    0,
    ...groups.flatMap(({ rows }) =>
      rows.map(({ role, value }) => (role === 'change' ? 0 : (value ?? 0))),
    ),
  );
}

/** Lays out a figure and its baseline as two bars to the scale of `largest`, from `top` down. */
export function layoutPair(
  document: ChartDocument,
  members: PanelGroup,
  frame: Frame,
  { top, largest }: { readonly top: number; readonly largest: number },
): Pair {
  const { width } = frame;
  const { group, lead, rows } = members;
  const wide = width >= WIDE;
  const left = wide ? Math.min(Math.round(width * 0.26), 240) : 0;
  const known = lead.period === '' ? '' : formatPeriod(lead.period, frame.language, lead.role);
  const detail = group.detail[frame.language] || known;
  const head = headingOf(group.label[frame.language], detail, wide ? left - 20 : width);
  const said = changeOf(document, members, frame);
  const beside = wide ? width * CHANGE * Number(said !== null) : 0;
  const end = width - beside;
  const first = wide ? top : top + head.height + 8;
  const drawn = rows
    .filter(({ role }) => role !== 'change')
    .sort((a) => (a.role === 'baseline' ? -1 : 1));
  const texts = drawn.map((row) => {
    const options = wordsOf(document, row, frame);
    const bold = row.role === 'actual';
    const fits = (text: string) => textWidth(text, FONT.label, bold) <= (end - left) * 0.66;
    const text = options.find(fits) ?? options.at(-1) ?? '';
    return { text, width: textWidth(text, FONT.label, bold) };
  });
  const room = Math.max(40, end - left - TO_LABEL - Math.max(...texts.map((one) => one.width)) - 2);
  const bars = drawn.map((row, position): PairBar => {
    const span = spanBetween(left, left + (room * (row.value ?? 0)) / (largest || 1), THINNEST);
    const y = round2(first + position * (BAR + GAP));
    const tone = toneOf(row, rows, group.context);
    const style = { bold: row.role === 'actual', tone: letterTone(tone) };
    const label = makeLabel(
      [texts[position]?.text ?? ''],
      span.x + span.width + TO_LABEL,
      y + 14,
      style,
    );
    return { row, span, y, tone, hollow: row.role === 'baseline', soft: isSoft(row), label };
  });
  const foot = first + 2 * BAR + GAP;
  const block = said && { text: said.text, size: FONT.label, bold: true, tone: said.tone };
  const words = stackTexts(block ? [block] : [], end + 16, first, wide ? beside - 16 : width);
  const drop = wide ? (foot - first - (words.bottom - first)) / 2 : 0;
  const below = stackTexts(block && !wide ? [block] : [], 0, foot + 7, width);
  const placed = wide
    ? words.labels.map((one) => makeLabel(one.lines, one.x, one.y + Math.max(0, drop), one))
    : below.labels;
  const [label] = placed;
  const headTop = wide ? first + Math.max(0, (foot - first - head.height) / 2) : top;
  const bottom = Math.max(foot, headTop + head.height, wide ? words.bottom : below.bottom);
  return {
    key: group.key,
    labels: head.at(headTop),
    bars,
    change: said && label ? { row: said.row, label } : null,
    bottom: bottom + PAIR_GAP,
  };
}
