import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { siteCatalog } from '../src/cli/data/site-catalog.ts';

type Renderer = typeof import('../src/pages/render.ts');

/** Linked while developing, so that the page is styled before its script runs. */
const STYLES = ['/src/pages/style.css', '/src/charts/chart.css', '/src/pages/print.css'];

/** What other people's pages ask for is bundled apart; while developing, that of the last build answers. */
const EMBEDS = /^\/(reform-chart\.js|embed\/.*|charts\/.*)$/;
const EMBED_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

async function serveEmbed(path: string, response: ServerResponse): Promise<void> {
  let file = path;
  try {
    file = join('dist', decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    const body = await readFile(file);
    response.setHeader('content-type', EMBED_TYPES[extname(file)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`There is no ${file}: embeds are those of the last npm run build.\n`);
  }
}

async function serve(server: ViteDevServer, path: string): Promise<string | undefined> {
  const { site } = (await server.ssrLoadModule('/src/pages/render.ts')) as Renderer;
  const catalog = await siteCatalog('public/data');
  const page = site(catalog).find(({ folder }) => `/${folder}` === path);
  const html = await page?.html(
    () => ({ styles: STYLES, scripts: ['/src/pages/main.ts'], preloads: [] }),
    false,
  );
  return html && server.transformIndexHtml(path, html);
}

/** Renders the pages on request while developing, by the same code as the build. */
export function pagesInDevelopment(): Plugin {
  return {
    name: 'pages-in-development',
    apply: 'serve',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
          try {
            if (path === '/') {
              response.writeHead(302, { location: 'zh/' }).end();
              return;
            }
            if (EMBEDS.test(path)) {
              await serveEmbed(path, response);
              return;
            }
            const html = await serve(server, path);
            if (html === undefined) next();
            else response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
          } catch (cause) {
            if (cause instanceof Error) server.ssrFixStacktrace(cause);
            next(cause);
          }
        });
      };
    },
  };
}
