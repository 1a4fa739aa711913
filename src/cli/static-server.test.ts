import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRange, staticServer } from './static-server.ts';

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
  await writeFile(join(folder, 'site-private', 'secret'), 'secret');
  server = staticServer(join(folder, 'site'));
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

  it('survives paths that are none', async () => {
    for (const path of ['/%', '/%00', '/none']) {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
    }
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('gives the bytes that are asked for', async () => {
    const { status, headers, body } = await ask('/data.parquet', { Range: 'bytes=-4' });
    expect([status, headers['content-range'], body]).toEqual([206, 'bytes 6-9/10', '6789']);
    expect((await ask('/data.parquet', { Range: 'bytes=10-' })).status).toBe(416);
    const head = await ask('/data.parquet', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
  });
});

it('reads ranges as RFC 9110 has them', () => {
  expect(readRange('bytes=2-5', 10)).toEqual([2, 5]);
  expect(readRange('bytes=2-', 10)).toEqual([2, 9]);
  expect(readRange('bytes=2-99', 10)).toEqual([2, 9]);
  expect(readRange('bytes=-99', 10)).toEqual([0, 9]);
  expect(readRange('bytes=-0', 10)).toBeNull();
  expect(readRange('bytes=7-3', 10)).toBeNull();
});
