import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Manifest } from 'vite';
import type { Page } from '../src/views/page.ts';
import { buildSchema } from './build-schema.ts';
import { buildServiceWorker } from './service-worker.ts';

type Renderer = typeof import('../src/views/render.ts');
type Doorways = typeof import('../src/views/doorways.ts');
type Views = typeof import('../src/views/views.ts');

/** The folder that the bundler wrote to; another may be named on the command line. */
const OUT = process.argv[2] ?? 'dist';

/** Files that the browser needs before it can run a view, from the bundler's manifest. */
function chunksOf(manifest: Manifest, entry: string): string[] {
  const chunk = manifest[entry];
  if (chunk === undefined) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => chunksOf(manifest, one))];
}

function assetsOf(manifest: Manifest, sources: Readonly<Record<string, string>>) {
  const main = chunksOf(manifest, 'src/views/main.ts');
  const style = manifest['style.css']?.file ?? '';
  return (page: Page) => {
    const view = chunksOf(manifest, sources[page.view] ?? '');
    const files = [...new Set([...main.slice(1), ...view])].filter((file) => file !== main[0]);
    return {
      styles: [page.root + style],
      scripts: [page.root + (main[0] ?? '')],
      preloads: files.map((file) => page.root + file),
    };
  };
}

/** Writes every page of the site into the built folder, rendered by the code the browser runs. */
async function buildPages(): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(OUT, '.vite/manifest.json'), 'utf8'));
  const catalog = await readFile('public/data/catalog.json', 'utf8');
  const server = await createServer({
    // What is rendered must not change under way: no watcher, and no second look at dependencies.
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { site } = (await server.ssrLoadModule('/src/views/render.ts')) as Renderer;
    const { viewSources } = (await server.ssrLoadModule('/src/views/views.ts')) as Views;
    const assets = assetsOf(manifest, viewSources);
    for (const page of site(catalog)) {
      await mkdir(join(OUT, page.folder), { recursive: true });
      await writeFile(join(OUT, page.folder, 'index.html'), await page.html(assets, true));
    }
    const doorways = (await server.ssrLoadModule('/src/views/doorways.ts')) as Doorways;
    await writeFile(join(OUT, 'index.html'), doorways.rootPage());
    await writeFile(join(OUT, '404.html'), doorways.notFoundPage());
  } finally {
    await server.close();
  }
}

await buildPages();
await buildSchema(OUT);
await buildServiceWorker(OUT);
