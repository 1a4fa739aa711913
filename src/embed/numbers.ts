/*
 * Takes the place of `d3-interpolate` and `d3-format` in the embeds' build: charts scale numbers to
 * numbers and write them by src/i18n; D3's own also carry colours, dates and formats.
 */

/** The number at `t` (0 to 1) between two. */
export function interpolateNumber(from: number, to: number): (t: number) => number {
  return (t) => from * (1 - t) + to * t;
}

export { interpolateNumber as interpolate };

/** As `interpolateNumber`, rounded. */
export function interpolateRound(from: number, to: number): (t: number) => number {
  return (t) => Math.round(from * (1 - t) + to * t);
}

function absent(): never {
  throw new Error('not in embeds: see src/embed/numbers.ts');
}

export {
  absent as format,
  absent as formatPrefix,
  absent as formatSpecifier,
  absent as piecewise,
  absent as precisionFixed,
  absent as precisionPrefix,
  absent as precisionRound,
};
