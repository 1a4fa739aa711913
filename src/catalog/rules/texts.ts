import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** Figures that lead a page; more would lead nowhere. */
const MOST_HEADLINES = 3;

/** A page leads with few figures. */
export function checkHeadlines(draft: Draft): Problem[] {
  return draft.reforms.flatMap(({ at, item }) =>
    item.headline
      .slice(MOST_HEADLINES)
      .map((id) => problem(at, 'headline', id, 'headlines-too-many')),
  );
}
