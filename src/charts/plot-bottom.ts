/** Axis, its title and what may stand below a plot, and the least that is still one, pixels. */
const FOOT = 52;
const LEAST = 120;

/** Where a plot ends whose drawing is to keep to the height of its frame; `usual` where it need not. */
export function plotBottom(top: number, usual: number, height: number | undefined): number {
  return Math.round(top + (height === undefined ? usual : Math.max(LEAST, height - FOOT - top)));
}
