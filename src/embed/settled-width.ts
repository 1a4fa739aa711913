/** Scroll bars are not wider than this, in pixels. */
const SCROLL_BAR = 20;

/** Charts are not drawn narrower; the picture is scaled down instead. */
const NARROWEST = 280;

/**
 * The width to draw at, given the width there is and the one drawn last (0 if none). A width that
 * grows by less than a scroll bar is left alone: it may have grown because the chart became lower
 * and the bar went, and would shrink again when the chart becomes higher, without end.
 */
export function settledWidth(there: number, drawn: number): number {
  const width = Math.max(NARROWEST, Math.floor(there));
  return width > drawn && width - drawn < SCROLL_BAR ? drawn : width;
}
