import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';
import { bigFigure, runsOf, runsWidth } from '../big-figure.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { baselineUnder, type Label, makeLabel } from '../label.ts';
import { layoutRest, type Rest, undrawn } from '../rest.ts';
import { type Cast, castOf } from './cast.ts';
import { stepsOf, stepWord } from './evidence.ts';
import { type KeyEntry, layoutKey } from './key.ts';
import {
  type BestFigure,
  type EvidenceCell,
  evidenceBlock,
  figureBlock,
  nameBlock,
  SMALL,
  STEP,
} from './row.ts';
import { layoutTrack, type Track, trackHeight } from './track.ts';

/** A reform in its row. */
export interface YardstickRow {
  readonly group: ChartGroup;
  readonly best: ChartRow | null;
  readonly name: readonly Label[];
  readonly evidence: EvidenceCell;
  /** The evidence in words, for those who do not see the shapes. */
  readonly said: string;
  readonly figure: BestFigure;
  readonly track: Track;
  readonly top: number;
  readonly bottom: number;
}

export interface YardstickLayout extends ChartLayout {
  /** Heads of the columns; none where there are no columns. */
  readonly heads: readonly Label[];
  readonly rows: readonly YardstickRow[];
  readonly key: readonly KeyEntry[];
  readonly rest: Rest;
}

/** From this width on a row is one line of columns, else two lines. */
const WIDE = 860;
const ROW = 48;
const NARROW_ROW = 72;
const PADDING = 4;
const NARROW_PADDING = 7;
const GAP = 20;
const HEAD = 26;
/** Least width of a track beside a figure: without bars, and with them. */
const LEAST_TRACK = 116;
const LEAST_BARS = 270;
const LEAST_FIGURE = 200;

interface Subject {
  readonly group: ChartGroup;
  readonly rows: readonly ChartRow[];
  readonly cast: Cast;
}

/** Where the columns begin and how wide they are, pixels. */
function columnsOf(document: ChartDocument, subjects: readonly Subject[], frame: Frame) {
  const evidence = 5 * STEP + 30;
  const natural = subjects.map(({ cast: { best } }) =>
    best === null
      ? 0
      : runsWidth(runsOf(bigFigure(document, best, frame.language), 20, true, SMALL)),
  );
  const room = frame.width - 3 * GAP - evidence;
  const figure = Math.min(Math.max(LEAST_FIGURE, ...natural) + 1, room * 0.32);
  const name = (room - figure) * 0.54;
  const track = room - figure - name;
  const xs = [0, name + GAP, name + evidence + 2 * GAP, frame.width - track];
  return { xs, widths: [name, evidence, figure, track] } as const;
}

function wideRow(
  document: ChartDocument,
  { group, rows, cast }: Subject,
  columns: ReturnType<typeof columnsOf>,
  top: number,
  frame: Frame,
): YardstickRow {
  const [x0 = 0, x1 = 0, x2 = 0, x3 = 0] = columns.xs;
  const [name, evidence, figure, track] = columns.widths;
  const steps = stepsOf(group, rows, cast);
  const blocks = {
    name: nameBlock(group, frame, x0, name, true),
    evidence: evidenceBlock(steps, cast, frame, x1, evidence),
    figure: figureBlock(document, cast, rows, frame, { x: x2, width: figure, most: 2 }),
  };
  const heights = [...Object.values(blocks).map(({ height }) => height), trackHeight(cast) + 6];
  const height = Math.max(ROW, Math.ceil(Math.max(...heights)) + 2 * PADDING);
  const middle = (one: number) => top + (height - one) / 2;
  const place = { x: x3, top: middle(trackHeight(cast)), width: track };
  return {
    group,
    best: cast.best,
    name: blocks.name.at(middle(blocks.name.height)),
    evidence: blocks.evidence.at(middle(blocks.evidence.height)),
    said: stepWord(steps, cast, frame.language),
    figure: blocks.figure.at(middle(blocks.figure.height)),
    track: layoutTrack(document, cast, place, frame),
    top,
    bottom: top + height,
  };
}

/**
 * A row of two lines: name and evidence, below them figure and yardstick; bars that have no room
 * beside the figure stand below it.
 */
function narrowRow(
  document: ChartDocument,
  { group, rows, cast }: Subject,
  top: number,
  frame: Frame,
): YardstickRow {
  const { width } = frame;
  const steps = stepsOf(group, rows, cast);
  const shapes = 5 * STEP;
  const name = nameBlock(group, frame, 0, width - shapes - 10, width >= 560);
  const runs = cast.best && runsOf(bigFigure(document, cast.best, frame.language), 20, true, SMALL);
  const natural = runs === null ? 0 : runsWidth(runs) + 1;
  const beside = cast.bars.length === 0 || width - natural - 12 >= LEAST_BARS;
  const share = beside
    ? Math.min(Math.max(natural, width * 0.44), width - LEAST_TRACK - 12)
    : width;
  const place = { x: 0, width: share, most: 3 };
  const figure = figureBlock(document, cast, rows, frame, place);
  const second = top + NARROW_PADDING + Math.max(name.height, STEP) + 6;
  const third = second + figure.height + 10;
  const below = third - second + trackHeight(cast);
  const height = beside ? Math.max(figure.height, trackHeight(cast)) : below;
  const track = beside
    ? { x: share + 12, top: second + 2, width: width - share - 12 }
    : { x: 0, top: third, width };
  return {
    group,
    best: cast.best,
    name: name.at(top + NARROW_PADDING),
    evidence: evidenceBlock(steps, cast, frame, width - shapes, 0).at(top + NARROW_PADDING - 1),
    said: stepWord(steps, cast, frame.language),
    figure: figure.at(second),
    track: layoutTrack(document, cast, track, frame),
    top,
    bottom: Math.max(top + NARROW_ROW, second + height + NARROW_PADDING),
  };
}

function headsOf(columns: ReturnType<typeof columnsOf>, { language }: Frame): Label[] {
  const { reform, evidence, best, yardstick } = chartMessages(language).yardstick.columns;
  return [reform, evidence, best, yardstick].map((text, position) =>
    makeLabel([text], columns.xs[position] ?? 0, baselineUnder(4, SMALL), {
      size: SMALL,
      tone: 'muted',
    }),
  );
}

/** A row a reform in the order of the document, a key of the evidence, and what has no place. */
export const layoutYardstick: Layout<YardstickLayout> = (document, frame) => {
  const { width } = frame;
  const subjects = document.encodings.groups.map((group): Subject => {
    const rows = rowsOfGroup(document, group.key);
    return { group, rows, cast: castOf(rows) };
  });
  const wide = width >= WIDE;
  const columns = columnsOf(document, subjects, frame);
  let bottom = wide ? HEAD : 0;
  const rows = subjects.map((subject) => {
    const row = wide
      ? wideRow(document, subject, columns, bottom, frame)
      : narrowRow(document, subject, bottom, frame);
    bottom = row.bottom;
    return row;
  });
  const key = layoutKey(bottom + 12, frame);
  const others = subjects.flatMap(({ cast }) => cast.others.map((row) => undrawn(row, 'unpaired')));
  const rest = layoutRest(document, frame, others, key.bottom);
  const height = Math.ceil((others.length === 0 ? key.bottom : rest.bottom) + 4);
  return {
    width,
    height,
    heads: wide ? headsOf(columns, frame) : [],
    rows,
    key: key.entries,
    rest,
  };
};
