import { groupBy } from '../../base/group-by.ts';
import { both, type LocalText } from '../../base/vocabulary.ts';
import { roleName } from '../../i18n/observation.ts';
import type { AxisLine, ChartRow } from '../../spec/document.ts';
import { type Box, type Label, labelBox, makeLabel, round2, touch } from '../label.ts';
import type { ValueAxis } from '../scale.ts';
import { stretch } from '../statement.ts';
import { FONT, textWidth } from '../text.ts';
import { nameLines, type Plot, type Way } from './names.ts';
import type { LinePlan } from './plan.ts';
import { type Aims, timeOf } from './series.ts';
import { spanOfDate, type TimeAxis } from './time.ts';

/** What holds at a value: a target, a standard or a line of the axis, as placed from `from` to `to`. */
interface AimPlace {
  readonly key: string;
  /** Null for a line of the axis. */
  readonly row: ChartRow | null;
  /** What it is called beside its figure. */
  readonly name: LocalText;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Height of the one that it replaces; null where it is the first. */
  readonly before: number | null;
}

/** It as drawn, with its word and figure. */
export interface AimMark {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly path: string;
  /** Null where it has no room. */
  readonly label: Label | null;
}

const SIZE = FONT.small;
/** The least that a step is long, pixels. */
const LEAST = 6;

const sinceOf = ({ since }: ChartRow) => (since === undefined ? null : spanOfDate(since)[0]);

/** When each holds, milliseconds: until the next begins, and a target no longer than it has time. */
function timesOf(rows: readonly ChartRow[], axis: TimeAxis) {
  const inOrder = [...rows].sort(
    (a, b) =>
      (sinceOf(a) ?? Number.NEGATIVE_INFINITY) - (sinceOf(b) ?? Number.NEGATIVE_INFINITY) ||
      (timeOf(a) ?? 0) - (timeOf(b) ?? 0),
  );
  let end = axis.from;
  return inOrder.map((row, at) => {
    const next = inOrder[at + 1];
    const due = row.role === 'target' ? (timeOf(row) ?? axis.to) : axis.to;
    const from = Math.max(axis.from, sinceOf(row) ?? end);
    const until = row.until === undefined ? axis.to : spanOfDate(row.until)[0];
    const to = Math.min(axis.to, due, until, (next && sinceOf(next)) ?? axis.to);
    end = Math.max(from, to);
    return { row, from, to: end };
  });
}

/** What makes aims of several groups one line. */
const SAID = ['role', 'unit', 'period', 'since', 'until', 'qualifier', 'value', 'lower', 'upper'];

/**
 * Places targets and standards, each along the time for which it holds, a changed one as steps, and
 * the lines of the axis from end to end. What several groups are held to is one line.
 */
export function placeAims(
  aims: readonly Aims[],
  lines: readonly AxisLine[],
  axis: TimeAxis,
  y: (value: number) => number,
): AimPlace[] {
  const [from, to] = [axis.scale(axis.from), axis.scale(axis.to)].map(round2) as [number, number];
  const across = lines.map(({ at, label }, place): AimPlace => {
    const common = { row: null, name: label, before: null };
    return { key: `line-${place}`, ...common, from, to, y: round2(y(at)) };
  });
  const shared = [...groupBy(aims, ({ rows }) => JSON.stringify(rows, SAID)).values()];
  const placed = shared.flatMap((same) => {
    const [{ group, rows }] = same as [Aims];
    const isOne = shared.length > 1 && same.length === 1;
    let before: number | null = null;
    return timesOf(rows, axis).map(({ row, from, to }): AimPlace => {
      const [low, high] = stretch(row) ?? [0, 0];
      const left = axis.scale(from);
      const place = {
        key: row.key,
        row,
        name: both((language) => {
          const words = [isOne ? group.label[language] : '', roleName(row, language)];
          return words.filter(Boolean).join(' ');
        }),
        from: round2(left),
        to: round2(Math.max(left + LEAST, axis.scale(to))),
        y: round2(y((low + high) / 2)),
        before,
      };
      before = place.y;
      return place;
    });
  });
  return [...placed, ...across];
}

/** What names keep clear of. */
export function wayOf({ key, from, to, y }: AimPlace): Way {
  const points = [
    [from, y],
    [to, y],
  ] as const;
  return { key, runs: [{ dashed: true, points }] };
}

/** What aims are named among. */
interface AimFrame {
  readonly aims: readonly AimPlace[];
  readonly ways: readonly Way[];
  readonly plot: Plot;
  readonly names: ReadonlyMap<string, Label>;
  readonly value: ValueAxis;
}

/** All that is drawn across a panel, named where there is room along them, else at their ends. */
export function nameAims({ language, write }: LinePlan, frame: AimFrame): AimMark[] {
  const { aims, ways, plot, names, value } = frame;
  const named = aims.map(({ key, row, name }) => {
    const figure = row === null ? '' : write(row, value.divisor.by);
    return { key, name: [name[language], figure].filter(Boolean).join(' '), tone: 'ink' as const };
  });
  const standing = [...names.values()].map(labelBox);
  const found = nameLines(named, [...ways, ...aims.map(wayOf)], plot, standing);
  const taken = [...standing, ...[...found.values()].map(labelBox)];
  return aims.map((aim, at) => {
    const { key, row, from, to, y, before } = aim;
    const label = found.get(key) ?? atEnds(named[at]?.name ?? '', aim, plot, taken);
    if (label !== null) taken.push(labelBox(label));
    const step = before === null ? `M${from},${y}` : `M${from},${before}V${y}`;
    return { key, row, path: `${step}H${to}`, label };
  });
}

/** A word above or below an end of its line, where nothing stands yet; null if there is no such place. */
function atEnds(text: string, { from, to, y }: AimPlace, plot: Plot, taken: readonly Box[]) {
  const width = textWidth(text, SIZE);
  const lefts = [Math.max(plot.left, to - width), Math.min(from, plot.right - width)];
  const places = [y - 5, y + SIZE + 3].flatMap((base) =>
    lefts.map((left) => makeLabel([text], round2(left), base, { size: SIZE })),
  );
  const isFree = (label: Label) => {
    const box = labelBox(label);
    const within = box.y >= plot.top && box.y + box.height <= plot.bottom && box.x >= plot.left;
    return within && !taken.some((one) => touch(box, one));
  };
  return places.find(isFree) ?? null;
}
