import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../base/vocabulary.ts';
import type { Catalog } from '../../catalog/types.ts';
import { notFoundPage, reformDoorway, rootPage } from '../../pages/doorways.ts';
import { site } from '../../pages/render.ts';
import { viewSources } from '../../pages/views.ts';
import type { Page } from '../../parts/page.ts';
import { filesOf, type Shell, styleOf } from './shell.ts';

/** The script that every page begins with. */
const MAIN = 'src/pages/main.ts';

/** What a page of a site links to, for each page. */
function assetsOf(shell: Shell, siteAddress: string) {
  const [main = '', ...needed] = filesOf(shell, MAIN);
  return (page: Page) => {
    const files = new Set([...needed, ...filesOf(shell, viewSources[page.view] ?? '')]);
    files.delete(main);
    return {
      styles: [page.root + styleOf(shell)],
      scripts: [page.root + main],
      preloads: [...files].map((file) => page.root + file),
      siteAddress,
    };
  };
}

/**
 * On a site of several packages each reform is also found at `package/id`, so that an address may
 * say which of two is meant; an id that is short leads on from there.
 */
async function writeDoorways(to: string, { reforms, packages }: Catalog): Promise<void> {
  if (packages.filter(({ collection }) => collection !== null).length < 2) return;
  for (const reform of reforms.filter(({ id }) => !id.includes('/'))) {
    for (const language of LANGUAGES) {
      const folder = join(to, language, 'reforms', reform.package, reform.id);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), reformDoorway(reform));
    }
  }
}

/** Writes every page of a site into a folder, by the code that the browser runs. */
export async function writePages(
  to: string,
  catalog: Catalog,
  shell: Shell,
  siteAddress: string,
): Promise<void> {
  const assets = assetsOf(shell, siteAddress);
  for (const page of site(catalog)) {
    await mkdir(join(to, page.folder), { recursive: true });
    await writeFile(join(to, page.folder, 'index.html'), await page.html(assets, true));
  }
  await writeDoorways(to, catalog);
  await writeFile(join(to, 'index.html'), rootPage());
  await writeFile(join(to, '404.html'), notFoundPage());
}
