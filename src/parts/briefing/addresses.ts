import { linkToBriefing } from '../page.ts';
import type { Site } from '../site.ts';

const FRAGMENT = '#b=';

/** A page that shows one briefing. */
export type BriefingPage = 'edit' | 'read' | 'present';

/** What tells where a page of briefings is. */
type Place = Pick<Site, 'root' | 'language' | 'home'>;

/** The address of a page of briefings. */
const pageIn = ({ home }: Place, name: BriefingPage) => `${home}briefing/${name}/`;

/** The address that holds a packed briefing whole. */
export function linkAddress(site: Place, name: BriefingPage, packed: string): string {
  return pageIn(site, name) + FRAGMENT + packed;
}

/** The address that shows the briefing of an address (`here`) on another page. */
export function sameBriefing(site: Place, here: string, name: BriefingPage): string {
  const { search, hash } = new URL(here);
  const packed = packedIn(hash);
  return pageIn(site, name) + (packed === '' ? search : hash);
}

/**
 * The pages that show the briefing of an address (`here`) otherwise than that one: by the link that
 * holds it where one does, else by its id.
 */
export function pagesOf(site: Place, here: string, id: string) {
  const packed = packedIn(new URL(here).hash);
  const pages = (['read', 'present'] as const).map((page) => ({
    page,
    address: packed === '' ? linkToBriefing(site, page, id) : linkAddress(site, page, packed),
  }));
  return pages.filter(({ page }) => !here.startsWith(pageIn(site, page)));
}

/** The packed briefing that a fragment holds; '' for the name of a place on the page. */
export function packedIn(hash: string): string {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : '';
}
