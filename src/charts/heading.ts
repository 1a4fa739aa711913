import { baselineUnder, type Label, linesHeight, makeLabel } from './label.ts';
import { FONT, wrapText } from './text.ts';

/** What a group is called, with a quiet line below, broken but not yet placed. */
export interface Heading {
  readonly height: number;
  /** The labels with the top of the first line at `top`, from x = 0. */
  readonly at: (top: number) => Label[];
}

const DETAIL_GAP = 3;

/** Breaks a group's name and detail (may be empty) into lines of at most `room` pixels. */
export function headingOf(name: string, detail: string, room: number): Heading {
  const first = wrapText(name, FONT.label, room, 4);
  const second = wrapText(detail, FONT.small, room, 2);
  const below = linesHeight(first.length, FONT.label) + DETAIL_GAP;
  const quiet = { size: FONT.small, tone: 'muted' } as const;
  return {
    height:
      below -
      DETAIL_GAP +
      (second.length === 0 ? 0 : DETAIL_GAP) +
      linesHeight(second.length, FONT.small),
    at: (top) => [
      makeLabel(first, 0, baselineUnder(top, FONT.label)),
      ...(second.length === 0
        ? []
        : [makeLabel(second, 0, baselineUnder(top + below, FONT.small), quiet)]),
    ],
  };
}
