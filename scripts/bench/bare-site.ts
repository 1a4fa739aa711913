import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';

const PAGE = `<!doctype html><title>bare</title><input type="file" />
  <script type="module" src="bare.js"></script>`;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Serves a page of the bare engine, built into a folder, on loopback. */
export async function serveBare(outDir: string) {
  await build({
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
        input: join(import.meta.dirname, 'bare-engine.ts'),
        output: { entryFileNames: 'bare.js' },
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
