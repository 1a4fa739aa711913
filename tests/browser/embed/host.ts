import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from '@playwright/test';
import { SERVERS } from '../servers.ts';

export { expect, SERVERS };

/** Someone else's page, on an origin of its own, in which charts are embedded. */
export interface Host {
  /** Opens a page with this body. */
  readonly open: (body: string, head?: string) => Promise<void>;
}

interface Fixtures {
  readonly host: Host;
  /** Requests of the page, as addresses. */
  readonly requests: string[];
  /** Messages on the console that are errors, and exceptions. */
  readonly errors: string[];
}

export const test = base.extend<Fixtures>({
  requests: async ({ page }, use) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },
  errors: async ({ context }, use) => {
    const errors: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    context.on('weberror', (error) => errors.push(String(error.error())));
    await use(errors);
  },
  host: async ({ page }, use) => {
    let html = '';
    const server = createServer((request, response) => {
      const found = request.url === '/';
      response.writeHead(found ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(found ? html : '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await use({
      open: async (body, head = '') => {
        html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>host</title></head><body>${body}</body></html>`;
        await page.goto(`http://127.0.0.1:${port}/`);
      },
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

/** Keeps every message that the page gets in `received`, with the frame it came from. */
export const RECORDER = `<script>
  window.received = [];
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source);
    received.push({ frame, data });
  });
</script>`;

/** What `RECORDER` kept. */
export function received(page: Page): Promise<{ frame: number; data: Record<string, unknown> }[]> {
  return page.evaluate(() => (window as never as { received: [] }).received);
}

/** The address of a chart's frame. */
export function frameOf(id: string, language = 'zh', query = ''): string {
  return `${SERVERS.root}embed/${language}/${id}.html${query}`;
}
