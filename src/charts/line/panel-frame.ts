import type { ChartDocument } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import { numberEvents } from '../events.ts';
import { type Label, linesHeight, round2 } from '../label.ts';
import { extremes, type ValueAxis, valueAxis } from '../scale.ts';
import { stretch } from '../statement.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { placeAims, wayOf } from './aims.ts';
import { flags, isDrawn, LANE, placeEvents, touches } from './dated-events.ts';
import { endColumn, endsHeight, type LineEnd, labelEnds } from './ends.ts';
import { type DrawnRun, nameLines, type Way } from './names.ts';
import { type LinePlan, styleIn } from './plan.ts';
import type { LinePanel, Series } from './series.ts';
import { timeAxis } from './time.ts';

/** Where a panel stands, pixels, and its title. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly title: string;
}

/** An end of a line with the line itself. */
type End = LineEnd & { readonly series: Series };

/** Axes and room of a panel, and where its lines are named. */
export type PanelFrame = ReturnType<typeof frameOf> & {
  /** Names that stand at their lines within the plot, by group. */
  readonly names: ReadonlyMap<string, Label>;
};

const WIDE = 480;
const MOST = 460;
/** A label this far from its line's end is still read as the line's, pixels. */
const NEAR = 20;

const linesAcross = ({ encodings }: ChartDocument) => encodings.value?.lines ?? [];

function axisOf(
  { document, language, values: all }: LinePlan,
  { series, aims }: LinePanel,
  range: readonly [number, number],
): ValueAxis {
  const own = document.encodings.scale === 'own';
  const values = own
    ? [
        ...series.flatMap(({ points }) => points.flatMap(({ row }) => extremes(row))),
        ...aims.flatMap(({ rows }) => rows.flatMap(extremes)),
      ]
    : all;
  const unit = unitOf(document, document.encodings.value?.unit ?? document.rows[0]?.unit ?? '');
  const across = linesAcross(document).map(({ at }) => at);
  return valueAxis([0, ...across, ...values], unit, language, range, 4);
}

/** Lines of one name are stretches of one; only the latest is labelled. */
function latestOf(lines: readonly Series[]): readonly Series[] {
  const last = (series: Series) => series.points.at(-1)?.time ?? 0;
  return lines.filter((one) =>
    lines.every(
      (other) =>
        other === one || other.group.label.en !== one.group.label.en || last(other) < last(one),
    ),
  );
}

/** What a panel is framed by. */
interface Facts {
  readonly plan: LinePlan;
  readonly panel: LinePanel;
  readonly place: Place;
  readonly events: ReturnType<typeof numberEvents>;
  /** The value axis before it has a height. */
  readonly flat: ValueAxis;
}

/** The lines' ends as they are to be labelled, before they have a place. */
function endsOf({ plan, panel, events, flat, place: { left, width } }: Facts): End[] {
  const rough = timeAxis(plan.times, [left, left + width], plan.language, plan.steps);
  const anyFlag = (event: Parameters<typeof flags>[0], series: Series) =>
    series.points.some((_, position) => flags(event, series, position));
  return latestOf(panel.series).map((series) => {
    const last = series.points.at(-1)?.row;
    const marks = events
      .filter(({ event }) => event.kind === 'correction' && touches(event, series))
      .filter(({ event }) => !isDrawn(event, rough) || !anyFlag(event, series))
      .map(({ mark }) => mark);
    return {
      key: series.group.key,
      name: series.group.label[plan.language] + marks.join(''),
      figure: last === undefined ? '' : plan.write(last, flat.divisor.by),
      tone: styleIn(plan, series).tone,
      strong: !series.group.context,
      ...{ x: 0, y: 0, series },
    };
  });
}

function frameOf({ plan, panel, place, events, flat }: Facts, given: readonly End[]) {
  const { language } = plan;
  const lines = panel.series;
  const title = wrapText(place.title, FONT.label, place.width, 2);
  const texts = flat.ticks.map(({ text }) => textWidth(text, FONT.small));
  const left = place.left + Math.max(...texts) + 8;
  const wide = place.width >= WIDE;
  const column = endColumn(given, Math.min(190, place.width * (wide ? 0.28 : 0.32)));
  const right = place.left + place.width - column;
  const axis = timeAxis(plan.times, [left + 6, right - 6], language, plan.steps);
  const room = [left, place.left + place.width] as const;
  const placed = placeEvents(events, { axis, lines, room, language });
  const head = title.length === 0 ? 0 : linesHeight(title.length, FONT.label) + 6;
  const top = place.top + head + (placed.lanes === 0 ? 6 : placed.lanes * LANE + 8);
  const usual = Math.min(MOST, Math.max(wide ? 280 : 220, endsHeight(given, column)));
  const height = plan.height ?? usual;
  const plot = { left, right, top, bottom: round2(top + height) };
  const value = axisOf(plan, panel, [plot.bottom, plot.top]);
  const at = (time: number, height: number) =>
    [round2(axis.scale(time)), round2(value.scale(height))] as const;
  const ways = lines.map(({ group, runs }): Way & { readonly runs: readonly DrawnRun[] } => ({
    key: group.key,
    runs: runs.map(({ points, dashed }) => ({
      dashed,
      points: points.map((one) => at(one.time, one.value ?? 0)),
    })),
  }));
  const ends = given.map((end): End => {
    const point = end.series.points.at(-1);
    const [low, high] = (point && stretch(point.row)) ?? [0, 0];
    const [x, y] = at(point?.time ?? axis.to, (low + high) / 2);
    return { ...end, x, y };
  });
  const aims = placeAims(panel.aims, linesAcross(plan.document), axis, value.scale);
  const unit = flat.unit;
  return { title, unit, events, column, axis, room, placed, plot, value, ways, aims, ends };
}

/**
 * The frame of a panel. Lines are named at their ends, apart from each other where they are close;
 * where one would stand far from its own, names stand where the lines are furthest apart, and at the
 * ends stay the figures.
 */
export function panelFrame(plan: LinePlan, panel: LinePanel, place: Place): PanelFrame {
  const events = numberEvents(plan.document).filter(({ event }) =>
    panel.series.some((series) => touches(event, series)),
  );
  const facts = { plan, panel, place, events, flat: axisOf(plan, panel, [1, 0]) };
  const full = endsOf(facts);
  const plain = { ...frameOf(facts, full), names: new Map<string, Label>() };
  const labels = [...labelEnds(plain.ends, plain.plot, plain.column).values()];
  if (labels.length === full.length && labels.every(({ off }) => off <= NEAR)) return plain;
  // The subject is named first.
  let away = [...full].sort((a, b) => Number(b.tone === 'ink') - Number(a.tone === 'ink'));
  // What leaves the column widens the plot, in which names have to find their places again.
  for (let round = 0; round < 3 && away.length > 0; round += 1) {
    const given = full.map((end) => (away.includes(end) ? { ...end, name: '' } : end));
    const frame = frameOf(facts, given);
    const names = nameLines(away, [...frame.ways, ...frame.aims.map(wayOf)], frame.plot);
    if (names.size === away.length) return { ...frame, names };
    away = away.filter(({ key }) => names.has(key));
  }
  return plain;
}
