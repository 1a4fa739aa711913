import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { DataPackage } from '../../src/catalog/data-package.ts';
import { askObservations } from '../../src/engine/question.ts';
import { toSql } from '../../src/engine/sql.ts';
import type { Harness } from '../../tests/browser/engine/harness.ts';
import { buildHarness } from '../../tests/browser/engine/site.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.ts';
import { ROOT } from '../preview.ts';

declare const harness: Harness;

const ROUNDS = 5;
/** 10 Mbit/s, in bytes a millisecond. */
const SLOW_LINE = 1250;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.gz': 'x/y' };
const PAGE = '<!doctype html><title>b</title><script type="module" src="harness.js"></script>';

async function tables(): Promise<{ files: Map<string, Buffer>; packages: DataPackage[] }> {
  const data = join(ROOT, 'public/data');
  const files = new Map<string, Buffer>();
  const packages: DataPackage[] = [];
  for (const id of await readdir(data)) {
    const path = `${id}/observations`;
    const bytes = await readFile(join(data, `${path}.parquet`)).catch(() => null);
    if (bytes === null) continue;
    files.set(`${path}.parquet`, bytes);
    const table = { name: 'observations', path, parquetBytes: bytes.length };
    packages.push({ id, tables: [table] } as unknown as DataPackage);
  }
  return { files, packages };
}

/** Serves files as they are, all of them over one line of so many bytes a millisecond. */
async function serve(files: ReadonlyMap<string, Buffer>, line: number) {
  let free = 0;
  const send = async (response: NodeJS.WritableStream, body: Buffer) => {
    const part = Number.isFinite(line) ? line * 10 : body.length;
    for (let at = 0; at < body.length; at += part) {
      const chunk = body.subarray(at, at + part);
      free = Math.max(free, performance.now()) + chunk.length / line;
      const wait = free - performance.now();
      if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
      response.write(chunk);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const body = path === '' ? Buffer.from(PAGE) : files.get(path);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Cache-Control': 'max-age=31536000, immutable',
      'Content-Type': TYPES[extname(path)] ?? 'text/html',
      'Content-Length': body.length,
    });
    void send(response, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => server.close() };
}

/** Milliseconds from the start of the engine to the first answer, on a new page and once it is kept. */
async function visit(browser: Browser, address: string, packages: DataPackage[], sql: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const times: number[] = [];
  for (const _ of ['new', 'kept']) {
    await page.goto(address);
    await page.waitForFunction(() => 'harness' in globalThis);
    const time = await page.evaluate(
      async ([known, statement]) => {
        const before = performance.now();
        const engine = await harness.startEngine({ base: document.baseURI, packages: known });
        await engine.query(statement);
        return performance.now() - before;
      },
      [packages, sql] as const,
    );
    times.push(time);
  }
  await context.close();
  return times;
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const write = (times: readonly number[]) =>
  `${Math.round(median(times))} (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`;

/**
 * Milliseconds from the start of the database to its first answer over the published tables, from
 * a host that compresses nothing: the median of some rounds, with the least and the most.
 */
export async function benchFirstAnswer(): Promise<string[]> {
  const [app, { files, packages }] = await Promise.all([buildHarness(), tables()]);
  const sql = toSql(askObservations({}), packages);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const lines: string[] = [];
  try {
    for (const [name, line] of [
      ['loopback', Number.POSITIVE_INFINITY],
      ['10 Mbit/s', SLOW_LINE],
    ] as const) {
      const { address, close } = await serve(new Map([...app, ...files]), line);
      const rounds: number[][] = [];
      for (let i = 0; i < ROUNDS; i += 1) {
        rounds.push(await visit(browser, address, packages, sql));
      }
      close();
      lines.push(`${name}, first: ${write(rounds.map(([first]) => first ?? 0))} ms`);
      lines.push(`${name}, kept: ${write(rounds.map(([, kept]) => kept ?? 0))} ms`);
    }
  } finally {
    await browser.close();
  }
  return lines;
}
