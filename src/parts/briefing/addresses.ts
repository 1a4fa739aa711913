import { encodeValue } from '../url-state.ts';

const FRAGMENT = '#b=';

/** A page that shows one briefing. */
export type BriefingPage = 'edit' | 'read' | 'present';

/** Where the site stands, seen from any page of briefings. */
export interface SiteAddresses {
  /** The way to the site's root, for `loadFigures`. */
  readonly root: string;
  /** The overview in the page's language. */
  readonly home: string;
  readonly page: (name: BriefingPage) => string;
}

/** The addresses of the site from that of a page of briefings (`…/zh/briefing/read/?b=…`). */
export function siteOf(here: string): SiteAddresses {
  const { origin, pathname } = new URL(here);
  const home = origin + pathname.replace(/briefing\/([a-z]+\/)?$/, '');
  const root = new URL('../', home).href;
  return { root, home, page: (name) => `${home}briefing/${name}/` };
}

/** The address that opens a briefing of this device. */
export function keptAddress(here: string, name: BriefingPage, id: string): string {
  return `${siteOf(here).page(name)}?b=${encodeValue(id)}&v=1`;
}

/** The address that holds a packed briefing whole. */
export function linkAddress(here: string, name: BriefingPage, packed: string): string {
  return siteOf(here).page(name) + FRAGMENT + packed;
}

/** The address that shows the briefing of this address on another page. */
export function sameBriefing(here: string, name: BriefingPage): string {
  const { search, hash } = new URL(here);
  const packed = packedIn(hash);
  return siteOf(here).page(name) + (packed === '' ? search : hash);
}

/**
 * The pages that show a briefing otherwise than this one: by the link that holds it where one
 * does, else by its id.
 */
export function pagesOf(here: string, id: string) {
  const packed = packedIn(new URL(here).hash);
  const pages = (['read', 'present'] as const).map((page) => ({
    page,
    address: packed === '' ? keptAddress(here, page, id) : linkAddress(here, page, packed),
  }));
  return pages.filter(({ page }) => !here.startsWith(siteOf(here).page(page)));
}

/** The packed briefing that a fragment holds; '' for the name of a place on the page. */
export function packedIn(hash: string): string {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : '';
}
