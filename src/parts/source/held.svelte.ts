import type { PageData } from '../page.ts';

/** Figures that a view brought along after the page was rendered, such as those of a briefing. */
class HeldFigures {
  data = $state.raw<PageData>({ documents: [], figures: [] });
}

/** What the page's view holds; the source panel looks here first. */
export const held = new HeldFigures();
