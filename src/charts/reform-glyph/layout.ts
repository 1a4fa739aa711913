import { formatPeriod } from '../../i18n/period.ts';
import type { ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Layout } from '../chart.ts';
import { headingOf } from '../heading.ts';
import { type Label, makeLabel, round2 } from '../label.ts';
import { type Panel, type PanelGroup, panelsOf } from '../panels.ts';
import { axisMarks, extremes, sharedWith, valueAxis } from '../scale.ts';
import { openTowards } from '../statement.ts';
import { FONT } from '../text.ts';
import { type Glyph, layoutGlyph } from './glyph.ts';
import { isPair, largestOf, layoutPair, PAIR_GAP, type Pair } from './pair.ts';
import { REACH } from './streak.ts';

/** A group as drawn: its labels, and its marks around the line at `y`. */
export interface GlyphRow {
  readonly key: string;
  readonly labels: readonly Label[];
  readonly glyph: Glyph;
  readonly y: number;
}

/** Groups on one axis. */
export interface GlyphPanel {
  readonly title: Label | null;
  readonly rows: readonly GlyphRow[];
  /** Figures and their baselines as pairs of bars, where no group of the panel needs an axis. */
  readonly pairs: readonly Pair[];
  readonly zero: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  /** Height of the axis line. */
  readonly axisY: number;
  readonly ticks: readonly number[];
  readonly tickLabels: readonly Label[];
}

export interface GlyphLayout extends ChartLayout {
  readonly panels: readonly GlyphPanel[];
}

/** From this width on labels stand left of the plot. */
const WIDE = 560;
const INSET = 8;
const ROW_GAP = 16;
const PANEL_GAP = 28;

/** A change is on the axis only where it stands alone. */
function onAxis({ rows, lead }: PanelGroup, unit: string): ChartRow[] {
  return rows.filter((row) => row.unit === unit && (row.role !== 'change' || lead === row));
}

const paired = (panels: readonly Panel[]) => panels.every(({ groups }) => groups.every(isPair));
const NO_AXIS = { rows: [], zero: 0, start: 0, end: 0, ticks: [], tickLabels: [] } as const;

/** Pairs of bars, or glyphs on one axis from zero, which panels of one unit share: labels to the left where there is room, above where not. */
export const layoutGlyphs: Layout<GlyphLayout> = (document, frame) => {
  const { width, language } = frame;
  const wide = width >= WIDE;
  const left = wide ? Math.min(Math.round(width * 0.32), 280) : 0;
  let y = 0;
  const all = panelsOf(document);
  const own = document.encodings.scale === 'own';
  const layoutPanel = (panel: Panel): GlyphPanel => {
    const sharing = own ? [panel] : all.filter(({ unit }) => unit === panel.unit);
    const shown = sharing.flatMap(({ groups }) =>
      groups.flatMap((group) => onAxis(group, panel.unit)),
    );
    const open = shown.some((row) => openTowards(row) === 'more');
    const [start, end] = [left + INSET, width - INSET - (open ? REACH : 0)];
    const most = Math.max(2, Math.floor((end - start) / 90));
    const unit = unitOf(document, panel.unit);
    const values = [...sharedWith(document, panel.unit), ...shown.flatMap(extremes)];
    const axis = valueAxis(values, unit, language, [start, end], most);
    const title =
      panel.title && makeLabel([panel.title[language]], 0, y + FONT.figure, { bold: true });
    if (title) y += FONT.figure + 14;
    const top = y;
    if (paired(sharing)) {
      const largest = Math.max(
        largestOf(sharing.flatMap(({ groups }) => groups)),
        ...sharedWith(document, panel.unit),
      );
      const pairs = panel.groups.map((members) => {
        const pair = layoutPair(document, members, frame, { top: y, largest });
        y = pair.bottom;
        return pair;
      });
      y += PANEL_GAP - PAIR_GAP + 2;
      return { ...NO_AXIS, title, pairs, top: round2(top), axisY: round2(y) };
    }
    const space = { scale: axis.scale, unit: panel.unit, room: [left, width] } as const;
    const rows = panel.groups.map((members) => {
      const { group, lead } = members;
      const known = lead.period === '' ? '' : formatPeriod(lead.period, language, lead.role);
      const detail = group.detail[language] || known;
      const head = headingOf(group.label[language], detail, wide ? left - 20 : width);
      const glyph = layoutGlyph(document, members, language, space);
      const line = wide
        ? y + Math.max(glyph.above, head.height / 2)
        : y + head.height + 6 + glyph.above;
      const headTop = wide ? line - head.height / 2 : y;
      y = Math.max(line + glyph.below, headTop + head.height) + ROW_GAP;
      return { key: group.key, labels: head.at(headTop), glyph, y: round2(line) };
    });
    const axisY = round2(y - ROW_GAP / 2);
    const marks = axisMarks(axis, axisY + 8 + FONT.small, [left, width]);
    y = axisY + 8 + FONT.small * 1.4 + PANEL_GAP;
    return {
      title,
      rows,
      pairs: [],
      zero: round2(axis.scale(0)),
      start,
      end: width - INSET,
      top: round2(top),
      axisY,
      ticks: marks.lines,
      tickLabels: marks.labels,
    };
  };
  const panels = all.map(layoutPanel);
  return { width, height: Math.max(24, Math.ceil(y - PANEL_GAP)), panels };
};
