import { createContext } from 'svelte';
import { publicAddress } from '../base/address.ts';
import type { Language } from '../base/vocabulary.ts';
import type { Page } from './page.ts';

/** The meta element in which a build names the address of its site. */
export const SITE_ADDRESS = 'site-address';

/**
 * An address of a site as others may open it: below the address that the build was given, if any.
 * '' if only this machine knows it.
 * @param root address of the site's root, with a closing slash
 * @param given address of the site as told at build; '' if none
 */
export function publicOf(address: string, root: string, given: string): string {
  const below = given !== '' && address.startsWith(root);
  return publicAddress(below ? given + address.slice(root.length) : address);
}

/** The site that a page stands in: where it is, and the key of what is read of it once. */
export class Site {
  /** The way from the page to the site's root: `../` for each folder. */
  readonly root: string;
  /** Of the page. */
  readonly language: Language;

  constructor({ root, language }: Pick<Page, 'root' | 'language'>) {
    this.root = root;
    this.language = language;
  }

  /** Address of the site's root as this browser sees it, with a closing slash. */
  get address(): string {
    return new URL(this.root, document.baseURI).href;
  }

  /** Address of the overview in the page's language, with a closing slash. */
  get home(): string {
    return `${this.address}${this.language}/`;
  }

  /** An address of this site as others may open it; '' if only this machine knows it. */
  publicAddress(address: string): string {
    const told = document.querySelector<HTMLMetaElement>(`meta[name="${SITE_ADDRESS}"]`);
    return publicOf(address, this.address, told?.content ?? '');
  }
}

/** The site around a component, however deep it stands, and what tells it. */
export const [siteAround, tellSite] = createContext<Site>();

/** What is read of a site once for all who ask; what failed is read anew by the next. */
export function oncePerSite<T>(read: (site: Site) => Promise<T>): (site: Site) => Promise<T> {
  const reading = new WeakMap<Site, Promise<T>>();
  return (site) => {
    const known =
      reading.get(site) ??
      read(site).catch((cause: unknown) => {
        reading.delete(site);
        throw cause;
      });
    reading.set(site, known);
    return known;
  };
}
