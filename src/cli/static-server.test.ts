import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticServer } from './static-server.ts';

/** Compresses well and is worth it. */
const LARGE = 'reform '.repeat(2000);

let folder = '';
let server: Server;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written; `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yardstick-serve-'));
  await mkdir(join(folder, 'site', 'zh'), { recursive: true });
  await mkdir(join(folder, 'site-private'));
  await writeFile(join(folder, 'site', 'zh', 'index.html'), '改革');
  await writeFile(join(folder, 'site', 'data.parquet'), '0123456789');
  await writeFile(join(folder, 'site', '404.html'), 'nothing here');
  await writeFile(join(folder, 'site', 'large.parquet'), LARGE);
  await writeFile(join(folder, 'site', '.sources'), 'hidden');
  await writeFile(join(folder, 'site-private', 'secret'), 'secret');
  await writeFile(join(folder, 'site-private', 'index.html'), 'secret');
  await symlink(join(folder, 'site-private', 'secret'), join(folder, 'site', 'link'));
  await symlink(join(folder, 'site-private'), join(folder, 'site', 'linked'));
  await symlink(join(folder, 'site', 'data.parquet'), join(folder, 'site', 'inner.parquet'));
  for (const ending of ['wasm', 'js', 'css', 'json', 'svg', 'csv', 'wasm-x.gz', 'zip', 'png']) {
    await writeFile(join(folder, 'site', `large.${ending}`), LARGE);
  }
  server = staticServer(join(folder, 'site'), { hosts: ['charts.example'] });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('staticServer', () => {
  it('answers a folder with its page, and sends who left the slash out there', async () => {
    expect(await ask('/zh/?v=1')).toMatchObject({ status: 200, body: '改革' });
    const { status, headers } = await ask('/zh?v=1');
    expect([status, headers.location]).toEqual([301, '/zh/?v=1']);
  });

  it('never sends anyone to another host', async () => {
    await mkdir(join(folder, 'site', 'example.org'), { recursive: true });
    await writeFile(join(folder, 'site', 'example.org', 'index.html'), '');
    expect((await ask('//example.org')).headers.location).toBe('/example.org/');
  });

  it.each(['/../site-private/secret', '/%2e%2e/site-private/secret', '/..%2fsite-private/secret'])(
    'keeps within its folder: %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
    },
  );

  it.each(['/link', '/linked/', '/linked/secret', '/linked', '/.sources', '/zh/../.sources'])(
    'shows neither hidden files nor what links lead to outside: %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
    },
  );

  it('follows links within', async () => {
    expect(await ask('/inner.parquet')).toMatchObject({ status: 200, body: '0123456789' });
  });

  it('survives paths that are none', async () => {
    for (const path of ['/%', '/%00', '/none']) {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/zh/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['localhost', 'LOCALHOST:4173', '127.0.0.1:80', '[::1]:4173', 'charts.example'])(
    'answers to %s',
    async (host) => {
      expect((await ask('/zh/', { Host: host })).status).toBe(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'a b'])(
    'is no server of %j, whoever sends its pages here',
    async (host) => {
      expect(await ask('/zh/', { Host: host })).toMatchObject({ status: 421, body: '' });
    },
  );

  it('lets pages of its own hosts read, and no others', async () => {
    const origins = ['http://localhost:5000', 'https://charts.example', 'https://evil.example'];
    const allowed = [];
    for (const Origin of [...origins, 'null']) {
      allowed.push((await ask('/zh/', { Origin })).headers['access-control-allow-origin']);
    }
    expect(allowed).toEqual([...origins.slice(0, 2), undefined, undefined]);
  });

  it('forbids guesses of types', async () => {
    for (const path of ['/zh/', '/none', '/zh']) {
      expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask('/large.js')).headers['content-type']).toMatch(/^text\/javascript/);
    expect((await ask('/large.wasm')).headers['content-type']).toBe('application/wasm');
  });

  it('sends nothing to who has it', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask('/large.js')).headers;
    expect(await ask('/large.js', { 'If-None-Match': etag })).toMatchObject({
      status: 304,
      body: '',
    });
    expect((await ask('/large.js', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await ask('/large.js', { 'If-Modified-Since': modified })).status).toBe(304);
  });

  it('compresses what compresses, tables never, and nothing twice', async () => {
    const coding = async (path: string, headers: Record<string, string> = {}) =>
      (await ask(path, { 'Accept-Encoding': 'gzip, br', ...headers })).headers['content-encoding'];
    for (const ending of ['wasm', 'js', 'css', 'json', 'svg', 'csv']) {
      expect(await coding(`/large.${ending}`), ending).toMatch(/^(gzip|br)$/);
    }
    for (const ending of ['parquet', 'wasm-x.gz', 'zip', 'png']) {
      expect(await coding(`/large.${ending}`), ending).toBeUndefined();
    }
    expect(await coding('/large.js', { Range: 'bytes=0-3' })).toBeUndefined();
    expect((await ask('/large.js')).headers.vary).toMatch(/Accept-Encoding/);
  });

  it('gives the bytes that are asked for', async () => {
    const { status, headers, body } = await ask('/data.parquet', { Range: 'bytes=-4' });
    expect([status, headers['content-range'], body]).toEqual([206, 'bytes 6-9/10', '6789']);
    const middle = await ask('/large.js', { Range: 'bytes=7-12', 'Accept-Encoding': 'gzip' });
    expect([middle.status, middle.body]).toEqual([206, 'reform']);
    expect((await ask('/data.parquet', { Range: 'bytes=10-' })).status).toBe(416);
    const head = await ask('/data.parquet', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
  });
});

it('serves under a path', async () => {
  const below = staticServer(join(folder, 'site'), { base: '/some/where/' });
  const root = server;
  server = below;
  await new Promise<void>((resolve) => below.listen(0, '127.0.0.1', resolve));
  try {
    expect(await ask('/some/where/zh/')).toMatchObject({ status: 200, body: '改革' });
    expect((await ask('/some/where/zh')).headers.location).toBe('/some/where/zh/');
    for (const path of ['/zh/', '/some/where', '/some/where/../../zh/']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  } finally {
    below.close();
    server = root;
  }
});
