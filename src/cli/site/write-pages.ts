import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/types.ts';
import { notFoundPage, rootPage } from '../../pages/doorways.ts';
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
  await writeFile(join(to, 'index.html'), rootPage());
  await writeFile(join(to, '404.html'), notFoundPage());
}
