import { publicAddress } from '../base/address.ts';

/** The meta element in which a build names the address of its site. */
export const SITE_ADDRESS = 'site-address';

/** Where the site stands as this browser sees it: every page names its root for all languages. */
export function siteRoot(): string {
  const root = document.querySelector<HTMLLinkElement>('link[hreflang="x-default"]');
  return new URL('.', root?.href ?? document.baseURI).href;
}

/**
 * An address of this site as others may open it: below the address that the build was given, if
 * any. '' if only this machine knows it.
 * @param root address of the site's root, with a closing slash
 * @param given address of the site as told at build; '' if none
 */
export function publicOf(address: string, root: string, given: string): string {
  const below = given !== '' && address.startsWith(root);
  return publicAddress(below ? given + address.slice(root.length) : address);
}

/** The same for the page that is open. */
export function publicHere(address: string): string {
  const told = document.querySelector<HTMLMetaElement>(`meta[name="${SITE_ADDRESS}"]`);
  return publicOf(address, siteRoot(), told?.content ?? '');
}
