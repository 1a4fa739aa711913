/** Widths at which a page has its charts drawn before scripts run, pixels; see chart.css. */
export const PREPARED = {
  /** Between the margins of a small phone. */
  narrow: 343,
  /** Beside a table, on a wide screen. */
  half: 567,
  /** Beside a reform's leading figures, on a wide screen. */
  wide: 677,
  /** Across the page, between its margins on a wide screen. */
  spread: 1072,
} as const;

/** The room that a page gives a chart on a wide screen, where that is not the usual one. */
export type Room = 'half' | 'spread';

/** How far a prepared drawing is enlarged; made smaller, its least letters could not be read. */
const MOST = 1.06;

/**
 * The width to draw a chart at in a room of so many pixels. A prepared drawing that fits with little
 * scaling stays: drawn anew it would be a few pixels higher or lower and move what is below.
 */
export function widthFor(pixels: number, room: Room | undefined): number {
  const { narrow, wide } = PREPARED;
  const widths = [narrow, wide, ...(room === undefined ? [] : [PREPARED[room]])];
  return widths.find((width) => pixels >= width && pixels <= width * MOST) ?? pixels;
}
