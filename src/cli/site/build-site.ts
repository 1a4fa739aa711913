import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assembly } from '../../catalog/assemble.ts';
import { writeData } from '../data/build-data.ts';
import { offlineList } from './offline-list.ts';
import { offlinePage } from './offline-page.ts';
import { readShell, styleOf } from './shell.ts';
import { writeEmbeds } from './write-embeds.ts';
import { writePages } from './write-pages.ts';

/** What a site is built from. */
export interface SiteParts {
  /** Packages without a problem. */
  readonly assembly: Assembly;
  /** The folder of what is the same for every site. */
  readonly shell: string;
  /** Public address of the site's root, with a closing slash; '' if it is not known. */
  readonly address: string;
}

/** What is being written: a package's tables, by its name, or one of the later steps. */
export type SiteStep = { readonly data: string } | 'pages' | 'embeds' | 'offline';

/**
 * Writes a whole site into an empty folder: code and styles, data, pages, what other people's pages
 * embed, and the list from which the service worker keeps it. Needs no bundler and no network.
 * @throws YardstickError `cannot-find-shell`
 */
export async function buildSite(
  { assembly, shell: from, address }: SiteParts,
  to: string,
  report: (step: SiteStep) => void = () => {},
): Promise<void> {
  const shell = await readShell(from);
  for (const name of shell.files) await cp(join(from, name), join(to, name));
  const catalog = await writeData(assembly, join(to, 'data'), (data) => report({ data }));
  report('embeds');
  await writeEmbeds(to, catalog, shell.embeds);
  report('pages');
  await writePages(to, catalog, shell, address);
  report('offline');
  await writeFile(join(to, 'offline.html'), offlinePage(styleOf(shell)));
  // Last, when every other file is in place.
  await writeFile(join(to, 'offline.json'), JSON.stringify(offlineList(to)));
}
