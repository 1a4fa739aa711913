import type { Page } from '../parts/page.ts';

/** Pages that stand under a section by what they show, not by their path. */
const UNDER: readonly (readonly [view: string, section: string])[] = [
  ['reform', ''],
  ['overview', ''],
  ['collections', ''],
  ['sql', 'data/'],
];

/**
 * How the way to a section says where the reader is: `page` on the section's own page, `true` on one
 * below it, nothing elsewhere.
 */
export function currentIn(
  section: string,
  page: Pick<Page, 'path' | 'view'>,
): 'page' | 'true' | undefined {
  if (page.path === section) return 'page';
  const below = section !== '' && page.path.startsWith(section);
  return below || UNDER.some(([view, path]) => view === page.view && path === section)
    ? 'true'
    : undefined;
}
