/** Twentieths of a point, the unit of Word's measures. */
export const twips = (points: number): number => Math.round(points * 20);
const fromMillimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** A4 with the margins of GB/T 9704-2012 (5.2), in twips. */
export const PAGE = {
  size: { width: fromMillimetres(210), height: fromMillimetres(297) },
  margin: {
    top: fromMillimetres(37),
    bottom: fromMillimetres(35),
    left: fromMillimetres(28),
    right: fromMillimetres(26),
    header: fromMillimetres(24),
    footer: fromMillimetres(24),
  },
} as const;

/** Width of the text, in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Width and height of the text in pixels at 96 an inch, the unit of pictures in Word files. */
export const TEXT_PIXELS = {
  width: Math.floor(TEXT_WIDTH / 15),
  height: Math.floor((PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom) / 15),
} as const;
