/** A rectangle in pixels of the viewport, as `getBoundingClientRect` gives it. */
export type Rectangle = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;

/**
 * The left and top edge of a tooltip, in pixels of the viewport: centred above the mark, below it
 * where there is no room above, never outside the viewport's sides.
 */
export function placeTooltip(
  mark: Rectangle,
  tooltip: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const wanted = (mark.left + mark.right - tooltip.width) / 2;
  const most = viewport.width - tooltip.width - MARGIN;
  const above = mark.top - tooltip.height - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(most, wanted)),
    top: above >= MARGIN ? above : mark.bottom + MARGIN,
  };
}
