import { baselineUnder, type Label, makeLabel, round2 } from '../label.ts';
import { FONT } from '../text.ts';
import { type AimMark, nameAims } from './aims.ts';
import { drawEvents, type EventMark, flags } from './dated-events.ts';
import { type EndLabel, labelEnds } from './ends.ts';
import { type Place, panelFrame } from './panel-frame.ts';
import { type LinePlan, styleIn } from './plan.ts';
import { drawPoint, type LinePointMark } from './point.ts';
import type { LinePanel } from './series.ts';
import type { Band } from './time.ts';
import type { LineTone } from './tone.ts';

const SIZE = FONT.small;

/** The name of a line at its end or on its way, and its last figure where that has room. */
export interface LineLabel extends Omit<EndLabel, 'figure' | 'off'> {
  readonly figure: Label | null;
}

/** A line: its solid and dashed stretches, its points by date, and the label at its end. */
export interface LineMark {
  readonly key: string;
  readonly tone: LineTone;
  /** Dashes and gaps of its solid stretches, pixels; '' for none. */
  readonly dash: string;
  readonly paths: readonly { readonly d: string; readonly dashed: boolean }[];
  readonly points: readonly LinePointMark[];
  readonly label: LineLabel | null;
}

/** One plot with its axes; a chart without facets has one. */
export interface PanelMark {
  readonly title: Label | null;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly y: number; readonly label: Label }[];
  readonly bands: readonly Band[];
  readonly events: readonly EventMark[];
  readonly lines: readonly LineMark[];
  /** Targets and standards, each along the time for which it holds. */
  readonly aims: readonly AimMark[];
  /** Lines without a label at their end, for want of room. */
  readonly unlabelled: number;
  /** The unit of the value axis, with its divisor. */
  readonly unit: string;
  /** Lower end, pixels. */
  readonly foot: number;
}

/** Lays out one panel; `foot` tells where it ends. */
export function layoutPanel(plan: LinePlan, panel: LinePanel, place: Place): PanelMark {
  const lines = panel.series;
  const frame = panelFrame(plan, panel, place);
  const { axis, value, plot, placed, room, names, title } = frame;
  const points = new Map(
    lines.map((series) => [
      series.group.key,
      series.points.map((_, position) =>
        drawPoint(series, position, {
          x: axis.scale,
          y: value.scale,
          strong: !series.group.context,
          flagged: frame.events.some(({ event }) => flags(event, series, position)),
        }),
      ),
    ]),
  );
  const labels = labelEnds(frame.ends, plot, frame.column);
  const labelOf = (key: string) => {
    const [end, name] = [labels.get(key), names.get(key)];
    if (end !== undefined) return { ...end, name: name ?? end.name };
    return name === undefined ? null : { name, figure: null, leader: null };
  };
  return {
    title:
      title.length === 0
        ? null
        : makeLabel(title, place.left, baselineUnder(place.top, FONT.label), { bold: true }),
    plot,
    ticks: value.ticks.map(({ position, text }) => ({
      y: round2(position),
      label: makeLabel([text], plot.left - 8, position + 4, {
        size: SIZE,
        anchor: 'end',
        tone: 'muted',
      }),
    })),
    bands: axis.bands,
    events: drawEvents(placed, {
      axis,
      lines,
      y: value.scale,
      plot,
      room,
      language: plan.language,
    }),
    lines: lines.map((series, at) => ({
      key: series.group.key,
      ...styleIn(plan, series),
      paths: (frame.ways[at]?.runs ?? []).map((run) => ({
        d: `M${run.points.join('L')}`,
        dashed: run.dashed,
      })),
      points: points.get(series.group.key) ?? [],
      label: labelOf(series.group.key),
    })),
    aims: nameAims(plan, frame),
    unlabelled: frame.ends.filter(({ key }) => labelOf(key) === null).length,
    unit: frame.unit,
    foot: plot.bottom + 22,
  };
}
