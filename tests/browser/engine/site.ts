import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'vite';
import { gzippedAssets } from '../../../scripts/gzipped-assets.ts';
import { blankPackage } from '../../../src/catalog/blank.ts';
import type { DataPackage } from '../../../src/catalog/data-package.ts';

/** Files by their path on the server. */
export type Files = Map<string, Buffer>;

/** How a server behaves; paths are as in `Files`. */
export interface Behaviour {
  readonly ranges?: boolean;
  readonly missing?: readonly string[];
  /** Sent in another form than it is, every time. */
  readonly spoilt?: Readonly<Record<string, Spoil>>;
  /** So only the first time, to be kept by the browser. */
  readonly spoiltOnce?: Readonly<Record<string, Spoil>>;
  /** Compresses tables: those sent whole, or parts as well (cut out of the compressed bytes). */
  readonly gzip?: 'whole' | 'parts';
}

type Spoil = (bytes: Buffer) => Buffer;

/** A download that stopped half way. */
export const truncate: Spoil = (bytes) => bytes.subarray(0, bytes.length / 2);
/** Of the right size, its ends intact, its description of columns overwritten. */
export const scribble: Spoil = (bytes) => {
  const size = bytes.readUInt32LE(bytes.length - 8);
  return Buffer.from(bytes).fill(0xff, bytes.length - 8 - size, bytes.length - 8);
};

const CSP = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

async function filesUnder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = async (path: string) =>
    [path.slice(folder.length + 1), await readFile(path)] as const;
  return new Map(await Promise.all(paths.map(read)));
}

async function inTemporaryFolder(fill: (folder: string) => Promise<void>): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'yardstick-engine-'));
  try {
    await fill(folder);
    return await filesUnder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the harness as the app is built. */
export function buildHarness(): Promise<Files> {
  return inTemporaryFolder(async (outDir) => {
    await build({
      configFile: false,
      base: './',
      logLevel: 'error',
      publicDir: false,
      plugins: [gzippedAssets()],
      build: {
        outDir,
        target: 'es2022',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 20_000,
        rolldownOptions: {
          input: join(import.meta.dirname, 'harness.ts'),
          output: { entryFileNames: 'harness.js' },
        },
      },
    });
  });
}

/** Rows in each of two small tables, which are read whole. */
export const ROWS = 20_000;
/** Rows in each of two that are large enough to be read in parts. */
export const MANY_ROWS = 300_000;

/** Two packages with one table each, as Parquet. */
export function makeTables(count: number): Promise<Files> {
  return inTemporaryFolder(async (folder) => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const name of ['one', 'two']) {
      const rows = `SELECT '${name}-' || i AS observation_id, i * 0.5 AS OBS_VALUE,
        DATE '2018-12-31' AS period_end, NULL::DOUBLE AS lower, md5(i::VARCHAR) AS noise
        FROM range(${count}) AS r(i)`;
      await connection.run(
        `COPY (${rows}) TO '${folder}/${name}.parquet' (FORMAT parquet, COMPRESSION zstd)`,
      );
    }
  });
}

/** The packages of a catalog that holds these tables, all named `observations`. */
export function packagesOf(tables: Files): DataPackage[] {
  const text = { zh: '', en: '' };
  return [...tables].map(([path, bytes]) =>
    blankPackage({
      id: path,
      tables: [
        {
          name: 'observations',
          path: path.replace('.parquet', ''),
          title: text,
          rows: 0,
          csvBytes: 0,
          parquetBytes: bytes.byteLength,
        },
      ],
    }),
  );
}

/** Serves files on loopback under the app's content security policy, until closed. */
export async function serve(files: Files, behaviour: Behaviour = {}) {
  const page = Buffer.from(
    '<!doctype html><title>h</title><script type="module" src="harness.js"></script>',
  );
  const served: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1).split('?')[0] ?? '';
    const whole = path === '' ? page : files.get(path);
    const head = request.method === 'HEAD';
    response.setHeader('Content-Security-Policy', CSP);
    response.setHeader('Cache-Control', 'max-age=600');
    response.setHeader('Content-Type', TYPES[extname(path)] ?? (path ? 'x/y' : 'text/html'));
    if (whole === undefined || behaviour.missing?.includes(path)) {
      response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    const before = served.some((line) => line.startsWith(`${path} `));
    const spoil = behaviour.spoilt?.[path] ?? (before ? undefined : behaviour.spoiltOnce?.[path]);
    const sent = spoil === undefined ? whole : spoil(whole);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const parts = range !== null && behaviour.ranges === true;
    const coded = extname(path) === '.parquet' && behaviour.gzip === (parts ? 'parts' : 'whole');
    const body = coded ? gzipSync(sent, { level: 1 }) : sent;
    if (coded) response.setHeader('Content-Encoding', 'gzip');
    if (!head) served.push(`${path} ${parts ? 'part' : 'whole'}`);
    if (!parts) {
      response.writeHead(200, { 'Content-Length': body.length }).end(head ? undefined : body);
      return;
    }
    const end = Math.min(Number(range[2] || body.length - 1), body.length - 1);
    const part = body.subarray(Number(range[1]), end + 1);
    response
      .writeHead(206, {
        'Content-Length': part.length,
        'Content-Range': `bytes ${range[1]}-${end}/${body.length}`,
      })
      .end(head ? undefined : part);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Bodies sent so far, as `path whole` or `path part`. */
    served,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
