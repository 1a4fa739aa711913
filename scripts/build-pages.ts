import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { publicAddress } from '../src/base/address.ts';
import type { Page } from '../src/parts/page.ts';
import { buildSchema } from './build-schema.ts';
import { siteCatalog } from './data/site-catalog.ts';
import { buildEmbedScripts } from './embed/bundle.ts';
import { writeEmbeds } from './embed/write.ts';
import { writeLicences } from './licences.ts';
import { withProjectModules } from './project-modules.ts';
import { buildServiceWorker } from './service-worker.ts';

type Renderer = typeof import('../src/pages/render.ts');
type Doorways = typeof import('../src/pages/doorways.ts');
type Views = typeof import('../src/pages/views.ts');

/** The folder that the bundler wrote to; another may be named on the command line. */
const OUT = process.argv[2] ?? 'dist';

/** The address that others open the site at, with a closing slash; '' if the build is told none. */
function siteAddressOf(told: string): string {
  if (told === '') return '';
  const address = told.endsWith('/') ? told : `${told}/`;
  if (publicAddress(address) === '') {
    throw new Error(`SITE_ADDRESS must begin with http:// or https:// and not be local: ${told}`);
  }
  return address;
}

/** Files that the browser needs before it can run a view, from the bundler's manifest. */
function chunksOf(manifest: Manifest, entry: string): string[] {
  const chunk = manifest[entry];
  if (chunk === undefined) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => chunksOf(manifest, one))];
}

function assetsOf(manifest: Manifest, sources: Readonly<Record<string, string>>) {
  const siteAddress = siteAddressOf(process.env.SITE_ADDRESS ?? '');
  const main = chunksOf(manifest, 'src/pages/main.ts');
  const style = manifest['style.css']?.file ?? '';
  return (page: Page) => {
    const view = chunksOf(manifest, sources[page.view] ?? '');
    const files = [...new Set([...main.slice(1), ...view])].filter((file) => file !== main[0]);
    return {
      styles: [page.root + style],
      scripts: [page.root + (main[0] ?? '')],
      preloads: files.map((file) => page.root + file),
      siteAddress,
    };
  };
}

/**
 * Writes what other people's pages ask for and every page of the site into the built folder,
 * rendered by the code that the browser runs.
 */
async function buildPages(): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(OUT, '.vite/manifest.json'), 'utf8'));
  const embeds = await buildEmbedScripts(OUT);
  const catalog = await siteCatalog('public/data');
  await withProjectModules(async (load) => {
    await writeEmbeds(OUT, catalog, embeds, load);
    const { site } = await load<Renderer>('/src/pages/render.ts');
    const { viewSources } = await load<Views>('/src/pages/views.ts');
    const assets = assetsOf(manifest, viewSources);
    for (const page of site(catalog)) {
      await mkdir(join(OUT, page.folder), { recursive: true });
      await writeFile(join(OUT, page.folder, 'index.html'), await page.html(assets, true));
    }
    const doorways = await load<Doorways>('/src/pages/doorways.ts');
    await writeFile(join(OUT, 'index.html'), doorways.rootPage());
    await writeFile(join(OUT, '404.html'), doorways.notFoundPage());
  });
}

await buildPages();
await buildSchema(OUT);
writeLicences(OUT);
await buildServiceWorker(OUT);
