import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';

const PAGE = `<!doctype html><title>bare</title><input type="file" />
  <script type="module" src="page.js"></script>`;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Where a page's script is, what it is built from, and into what folder. */
interface BarePage {
  readonly root: string;
  readonly input: string;
  readonly outDir: string;
}

/** Serves a page of one script and a field for a file, built into a folder, on loopback. */
export async function servePage({ root, input, outDir }: BarePage) {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        input,
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const known = new Set(
    (await readdir(outDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`),
  );
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path !== '/' && !known.has(path)) return void response.writeHead(404).end();
    const body = path === '/' ? Buffer.from(PAGE) : await readFile(join(outDir, path));
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html');
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Serves a page of the bare engine. */
export const serveBare = (outDir: string) =>
  servePage({
    root: import.meta.dirname,
    input: join(import.meta.dirname, 'bare-engine.ts'),
    outDir,
  });
