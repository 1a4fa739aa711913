import { quantity } from '../../base/quantity.ts';
import type { Language } from '../../base/vocabulary.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { roleName, sayObservation } from '../../i18n/observation.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import { writeChange } from '../change.ts';
import { nameBesides, writeRow } from '../describe.ts';
import { type Label, round2 } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { statedChange } from '../stated-input.ts';
import { isSoft, stretch } from '../statement.ts';
import { FONT } from '../text.ts';
import type { ThemeColour } from '../theme.ts';
import { type Tone, toneOf } from '../tone.ts';
import { type Cast, castOf, SHAPES, type Shape, shapeOf } from './cast.ts';
import { type Leader, type Note, placeSide } from './side.ts';
import { type GlyphSpace, type Streak, streakOf } from './streak.ts';

/** One figure of a glyph with its label; y is 0 at the line through the marks. */
export interface GlyphMark {
  readonly row: ChartRow;
  readonly shape: Shape;
  /** Ends of the stretch, equal unless the figure is a range. */
  readonly x0: number;
  readonly x1: number;
  readonly tone: ThemeColour;
  readonly soft: boolean;
  readonly streak: Streak | null;
  readonly label: Label;
  readonly leader: Leader | null;
}

/** The tapered line from the baseline to the actual. */
export interface Connector {
  readonly x0: number;
  readonly x1: number;
  readonly tone: ThemeColour;
}

/** The change as said at the connector; `row` is the figure that states it, null if computed. */
export interface GlyphChange {
  readonly row: ChartRow | null;
  readonly label: Label;
}

/** A group's marks, and words on the change that belong to no mark of their own. */
export interface Glyph {
  readonly marks: readonly GlyphMark[];
  readonly connector: Connector | null;
  readonly change: GlyphChange | null;
  /** Pixels needed above and below the line. */
  readonly above: number;
  readonly below: number;
}

/** Connectors shorter than the marks at their ends are not drawn. */
const SHORTEST = 16;
/** Half the height of a row without labels on that side. */
const LEAST = 9;
/** A figure as its label says it: with the word that tells it from the others of the group. */
function wordsOf(document: ChartDocument, row: ChartRow, members: PanelGroup, language: Language) {
  const words = chartMessages(language);
  const { rows, lead } = members;
  const same = rows.find((one) => one !== row && one.role === row.role);
  const other = row === lead ? same : lead;
  const shape = SHAPES[row.role];
  const own = shape === 'tick' || shape === 'ring' ? roleName(row, language) : '';
  const name = other === undefined ? own : nameBesides(row, other, language) || own;
  const absent = stretch(row) === null ? words.chart.missing : '';
  return [name, writeRow(document, row, language), absent].filter(Boolean).join(' ');
}

function noteOf(text: string, at: number, shape: Shape, tone: Tone): Note {
  const size = shape === 'dot' ? FONT.figure : FONT.small;
  return {
    text,
    at,
    size,
    bold: shape === 'dot',
    tone: tone === 'context' ? 'muted' : shape === 'dot' ? tone : 'ink',
    leader: shape !== 'words',
  };
}

function connectorOf(cast: Cast, tone: ThemeColour, space: GlyphSpace): Connector | null {
  const zero = cast.actual?.role === 'change' ? quantity(0) : undefined;
  const [from, to] = [cast.baseline ?? zero, cast.actual].map((one) => one && stretch(one));
  const { baseline, actual } = cast;
  if (!from || !to || [baseline, actual].some((row) => row && row.unit !== space.unit)) return null;
  const rising = to[0] >= from[0];
  const [x0, x1] = [space.scale(from[rising ? 1 : 0]), space.scale(to[rising ? 0 : 1])];
  return Math.abs(x1 - x0) < SHORTEST ? null : { x0: round2(x0), x1: round2(x1), tone };
}

function markOf(row: ChartRow, cast: Cast, { rows, group }: PanelGroup, space: GlyphSpace) {
  const shape = shapeOf(row, cast, space.unit);
  const [low, high] = (shape === 'words' ? null : stretch(row)) ?? [0, 0];
  const [x0, x1] = [round2(space.scale(low)), round2(space.scale(high))];
  const streak = streakOf(row, x0, shape, space);
  return { row, shape, x0, x1, tone: toneOf(row, rows, group.context), soft: isSoft(row), streak };
}

/**
 * Lays out one group around the line y = 0: what was and what is, with the change, above it; what
 * was to be reached, and comparisons, below.
 */
export function layoutGlyph(
  document: ChartDocument,
  members: PanelGroup,
  language: Language,
  space: GlyphSpace,
): Glyph {
  const cast = castOf(members);
  const { context } = members.group;
  const shown = members.rows.filter((row) => row !== cast.change);
  const marks = shown.map((row) => markOf(row, cast, members, space));
  const rank = (shape: Shape) => ['dot', 'ring', 'words', 'tick', 'point'].indexOf(shape);
  const isAbove = ({ shape }: { shape: Shape }) => rank(shape) < 3;
  const notes = (chosen: typeof marks) =>
    chosen.map(({ row, shape, x0, x1, tone }) =>
      noteOf(wordsOf(document, row, members, language), (x0 + x1) / 2, shape, tone),
    );
  const upper = marks.filter(isAbove).sort((a, b) => rank(a.shape) - rank(b.shape));
  const lower = marks.filter((mark) => !isAbove(mark));
  const tone = context ? 'context' : (cast.direction ?? 'context');
  const connector = connectorOf(cast, tone, space);
  const change = changeNote(document, cast, language, connector, marks);
  const top = placeSide([...notes(upper), ...(change ? [change] : [])], space.room, -1);
  const words = change && (top.placed[upper.length]?.label ?? null);
  const bottom = placeSide(notes(lower), space.room, 1);
  const labelled = (chosen: typeof marks, placed: typeof top.placed) =>
    chosen.flatMap((mark, position): GlyphMark[] => {
      const spot = placed[position];
      return spot ? [{ ...mark, ...spot }] : [];
    });
  return {
    marks: [...labelled(upper, top.placed), ...labelled(lower, bottom.placed)].sort(
      (a, b) => members.rows.indexOf(a.row) - members.rows.indexOf(b.row),
    ),
    connector,
    change: words && { row: cast.change ?? null, label: words },
    above: Math.max(top.extent, LEAST),
    below: Math.max(bottom.extent, LEAST),
  };
}

function changeNote(
  document: ChartDocument,
  cast: Cast,
  language: Language,
  connector: Connector | null,
  marks: readonly { readonly row: ChartRow; readonly x0: number; readonly x1: number }[],
): Note | null {
  const { baseline, actual } = cast;
  const behind = baseline && statedChange(document, baseline);
  const figure = behind ?? cast.change;
  const stated = figure ? sayObservation(figure, unitOf(document, figure.unit), language) : '';
  const text =
    baseline && actual && !behind
      ? writeChange(document, baseline, actual, language, stated)
      : stated;
  if (text === '') return null;
  const mark = marks.find(({ row }) => row === actual);
  const at = connector ? (connector.x0 + connector.x1) / 2 : mark ? (mark.x0 + mark.x1) / 2 : 0;
  const tone = cast.direction ?? 'muted';
  return { text, at, size: FONT.small, bold: false, tone, leader: false };
}
