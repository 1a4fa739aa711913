import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { numberEvents, writeEvent } from '../events.ts';
import { baselineUnder, type Label, linesHeight, makeLabel } from '../label.ts';
import { layoutRest, type Rest, undrawn } from '../rest.ts';
import { FONT, wrapText } from '../text.ts';
import { layoutPanel, type PanelMark } from './panel.ts';
import { planOf } from './plan.ts';
import { isStray, panelsOf } from './series.ts';

/** What a line chart is drawn with. */
export interface LineFrame extends Frame {
  /** True writes the events' notes below the drawing, for files; a page writes them itself. */
  readonly footnotes?: boolean;
}

/** A line chart as placed. */
export interface LineLayout extends ChartLayout {
  readonly title: Label;
  readonly panels: readonly PanelMark[];
  readonly notes: readonly Label[];
  /** Figures that cannot be drawn, written out below. */
  readonly rest: Rest;
}

const GAP = 28;
const PANEL = 280;
const LOWEST_PLOT = 100;

function notesOf(
  document: ChartDocument,
  { width, language, footnotes }: LineFrame,
  panels: readonly PanelMark[],
): string[] {
  const words = chartMessages(language).chart;
  const unlabelled = panels.reduce((sum, panel) => sum + panel.unlabelled, 0);
  const count = (number: number) => formatNumber(number, language);
  const texts = [
    unlabelled === 0 ? '' : words.unlabelled(count(unlabelled)),
    ...(footnotes ? numberEvents(document).map((one) => writeEvent(one, language)) : []),
  ];
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, FONT.small, width, 6));
}

/** Panels below each other, each a plot and what stands around it, in the height of the frame. */
function plotHeight({ panels, height }: LineLayout, given: number): number {
  const tops = [...new Set(panels.map(({ plot }) => plot.top))];
  const plots = tops.map((top) =>
    Math.max(...panels.flatMap(({ plot }) => (plot.top === top ? [plot.bottom - top] : []))),
  );
  const around = height - plots.reduce((sum, one) => sum + one, 0);
  return Math.max(LOWEST_PLOT, Math.floor((given - around) / Math.max(1, plots.length)));
}

/**
 * Lines over time from zero, by real dates, labelled at their ends; facets are panels with shared
 * axes. A document without a dated figure gives an empty drawing that says so.
 */
export function layoutLine(document: ChartDocument, frame: LineFrame): LineLayout {
  let layout = layoutPlots(document, frame);
  if (frame.height === undefined) return layout;
  // A lower plot may lose labels, and say so below it.
  for (let round = 0; round < 2; round += 1) {
    layout = layoutPlots(document, frame, plotHeight(layout, frame.height));
  }
  return layout;
}

function layoutPlots(document: ChartDocument, frame: LineFrame, plotted?: number): LineLayout {
  const { width, language } = frame;
  const groups = panelsOf(document);
  const lines = groups.flatMap(({ series }) => series);
  const drawn = lines.reduce((sum, { points }) => sum + points.length, 0);
  const axis = document.encodings.value;
  const size = FONT.small;
  const text = drawn === 0 ? chartMessages(language).chart.noData : (axis?.label[language] ?? '');
  const plan = planOf(document, groups, language, plotted);
  const columns = Math.max(1, Math.min(groups.length, Math.floor((width + GAP) / (PANEL + GAP))));
  const across = (width - GAP * (columns - 1)) / columns;
  const panels: PanelMark[] = [];
  const named = (unit: string) => [text, unit].filter(Boolean).join(punctuation(language).comma);
  let title = makeLabel([text], 0, baselineUnder(0, size), { size, tone: 'muted' });
  let y = linesHeight(1, size) + 8;
  for (let start = 0; start < groups.length; start += columns) {
    const row = groups.slice(start, start + columns).map((panel, column) =>
      layoutPanel(plan, panel, {
        left: column * (across + GAP),
        top: y,
        width: across,
        title:
          document.encodings.facets.find((one) => one.key === panel.facet)?.label[language] ?? '',
      }),
    );
    if (start === 0 && row[0] !== undefined) {
      title = makeLabel(wrapText(named(row[0].unit), size, width, 2), 0, title.y, title);
    }
    panels.push(...row);
    y = Math.max(y, ...row.map((panel) => panel.foot)) + GAP;
  }
  y -= groups.length > 0 ? GAP : 0;
  const notes = notesOf(document, frame, panels).map((line, position) =>
    makeLabel([line], 0, y + 20 + position * size * 1.4, { size, tone: 'muted' }),
  );
  const shown = new Set(
    groups.flatMap(({ series, aims }) => [
      ...series.flatMap(({ points }) => points.map(({ row }) => row)),
      ...aims.flatMap(({ rows }) => rows),
    ]),
  );
  const undated = document.rows
    .filter((row) => !shown.has(row))
    .map((row) => undrawn(row, isStray(document, row) ? 'change' : 'undated'));
  const foot = (notes.at(-1)?.y ?? y) + 6;
  const rest = layoutRest(document, frame, undated, foot);
  const height = Math.ceil(undated.length === 0 ? foot : rest.bottom + 4);
  return { width, height, title, panels, notes, rest };
}
