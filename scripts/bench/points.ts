/** One point of the chart that every page of the bench draws; `points.json` is an array of them. */
export interface Point {
  readonly line: string;
  readonly year: number;
  readonly value: number;
}

/** Size of the drawing on the pages to compare with, in pixels. */
export const SIZE = { width: 680, height: 360 } as const;
