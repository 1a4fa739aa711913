import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connect, type PreviewServer, preview } from 'vite';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How to serve: `base` is the sub-path (`/` or `/some/path/`), `open` shows a browser. */
export interface PreviewOptions {
  readonly port: number;
  readonly strictPort?: boolean;
  readonly base?: string;
  readonly open?: boolean;
  /** Folder of built pages, relative to the project; `dist` if not given. */
  readonly folder?: string;
}

/**
 * Serves the built app on loopback as a plain static host would: files, folders' index.html, byte
 * ranges, and 404.html with status 404 for what there is not.
 * @throws if the port is taken and `strictPort` is set; otherwise the next free one is used
 */
export function serveBuild(options: PreviewOptions): Promise<PreviewServer> {
  const folder = resolve(ROOT, options.folder ?? 'dist');
  return preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    base: options.base ?? '/',
    logLevel: 'error',
    build: { outDir: folder },
    preview: {
      host: '127.0.0.1',
      port: options.port,
      strictPort: options.strictPort ?? false,
      open: options.open ?? false,
    },
    plugins: [
      {
        name: 'static-host',
        configurePreviewServer: (server) => () => {
          server.middlewares.use(answerMissing(folder));
        },
      },
    ],
  });
}

/** Redirects a folder without its slash, and answers what does not exist with 404.html. */
function answerMissing(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : join(folder, path);
    if (file && existsSync(file)) {
      if (statSync(file).isFile()) return next();
      if (!path?.endsWith('/') && existsSync(join(file, 'index.html'))) {
        const [asked = '/', query] = (request.originalUrl ?? '/').split('?');
        response.writeHead(301, { Location: `${asked}/${query ? `?${query}` : ''}` });
        response.end();
        return;
      }
    }
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : '404');
  };
}

/** The decoded path of a request; null if it is not valid percent-encoding. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}
