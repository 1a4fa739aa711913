import type { ChartDocument } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import {
  type Box,
  baselineUnder,
  type Label,
  linesHeight,
  linesWidth,
  makeLabel,
} from '../label.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { coveredBy, type Dot } from './dot.ts';
import { type BoxSpot, placeBoxes } from './place-boxes.ts';

/** What stands at a dot: its name and, where there is room for all, both figures below it. */
export interface DotLabel {
  readonly name: Label;
  readonly figures: { readonly x: Label; readonly y: Label } | null;
  readonly leader: string | null;
}

/** The texts of a label, broken but not yet placed. */
interface Draft {
  readonly lines: readonly string[];
  readonly figures: readonly [string, string] | null;
  readonly width: number;
  readonly height: number;
}

const SIZE = FONT.small;
const GAP = 6;
/** With more dots figures below the names would be a table, and there is one. */
const MOST = 12;
/** A drawing with more leader lines than this share of its dots is hard to read. */
const LEADERS = 0.3;

function draftOf(document: ChartDocument, dot: Dot, frame: Frame, withFigures: boolean): Draft {
  const { language, width: room } = frame;
  const { group, x, y } = dot.pair;
  const name = [group.label[language], group.detail[language]].filter(Boolean).join(' · ');
  const lines = wrapText(name, SIZE, room >= 480 ? 170 : 112, 3);
  const written = [x, y].map((row) => writeRow(document, row, language));
  const figures = withFigures ? ([written[0] ?? '', written[1] ?? ''] as const) : null;
  const both = figures === null ? 0 : textWidth(figures.join(''), SIZE) + GAP;
  return {
    lines,
    figures,
    width: Math.max(linesWidth(lines, SIZE), both),
    height: linesHeight(lines.length + (figures === null ? 0 : 1), SIZE),
  };
}

function labelAt({ lines, figures }: Draft, { box, side, leader }: BoxSpot, dot: Dot): DotLabel {
  const y = baselineUnder(box.y, SIZE);
  const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
  const x = side > 0 ? box.x : side < 0 ? box.x + box.width : box.x + box.width / 2;
  const tone = dot.quiet ? 'muted' : 'ink';
  const name = makeLabel(lines, x, y, { size: SIZE, anchor, tone });
  if (figures === null) return { name, figures, leader };
  const under = y + lines.length * SIZE * 1.3;
  const [wide, other] = figures.map((text) => textWidth(text, SIZE));
  const both = (wide ?? 0) + GAP + (other ?? 0);
  const left = side > 0 ? x : side < 0 ? x - both : x - both / 2;
  const style = { size: SIZE, tone: 'muted' } as const;
  // Widths are estimates on the wide side; each text holds on to the end that others line up with.
  const first = side < 0 ? left + (wide ?? 0) : left;
  const second = side > 0 ? left + (wide ?? 0) + GAP : left + both;
  return {
    name,
    leader,
    figures: {
      x: makeLabel([figures[0]], first, under, { ...style, anchor: side < 0 ? 'end' : 'start' }),
      y: makeLabel([figures[1]], second, under, { ...style, anchor: side > 0 ? 'start' : 'end' }),
    },
  };
}

/**
 * Labels dots in their order, inside `bounds` and clear of all dots: with both figures if that
 * leaves none without a label and few far from their dots, else with names alone. Null where even
 * the name finds no room.
 */
export function labelDots(
  document: ChartDocument,
  dots: readonly Dot[],
  frame: Frame,
  bounds: Box,
): (DotLabel | null)[] {
  const covered = dots.flatMap(coveredBy);
  const attempt = (withFigures: boolean) => {
    const drafts = dots.map((dot) => draftOf(document, dot, frame, withFigures));
    const wishes = dots.map((dot, position) => ({
      x: dot.x,
      y: dot.y,
      radius: dot.reach,
      width: drafts[position]?.width ?? 0,
      height: drafts[position]?.height ?? 0,
    }));
    const spots = placeBoxes(wishes, covered, bounds);
    return dots.map((dot, position) => {
      const [draft, spot] = [drafts[position], spots[position]];
      return draft === undefined || !spot ? null : labelAt(draft, spot, dot);
    });
  };
  const full = dots.length > MOST ? [] : attempt(true);
  const leaders = full.filter((label) => label?.leader).length;
  const fits = full.length > 0 && !full.includes(null) && leaders <= dots.length * LEADERS;
  return fits ? full : attempt(false);
}
