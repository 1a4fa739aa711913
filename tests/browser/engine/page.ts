import { expect, type Page } from '@playwright/test';
import type { Harness } from './harness.ts';
import {
  type Behaviour,
  buildHarness,
  type Files,
  MANY_ROWS,
  makeTables,
  packagesOf,
  ROWS,
  serve,
} from './site.ts';

declare const harness: Harness;

/** The page and its tables, made once for a worker. */
export interface Site {
  readonly app: Files;
  /** Two small tables, read whole. */
  readonly tables: Files;
  /** Two large ones. */
  readonly large: Files;
}

export async function buildSite(): Promise<Site> {
  const [app, tables, large] = await Promise.all([
    buildHarness(),
    makeTables(ROWS),
    makeTables(MANY_ROWS),
  ]);
  return { app, tables, large };
}

/** Runs `work` on a page of a server that behaves so, and asserts that no other origin was asked. */
export async function onSite(
  page: Page,
  files: Files,
  behaviour: Behaviour,
  work: (site: Awaited<ReturnType<typeof serve>>) => Promise<void>,
) {
  const site = await serve(files, behaviour);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  try {
    await page.goto(site.address);
    await page.waitForFunction(() => 'harness' in globalThis);
    await work(site);
    expect(foreign).toEqual([]);
  } finally {
    await site.close();
  }
}

/** Starts an engine over the tables on the page and runs the statements one after another. */
export function query(page: Page, tables: Files, ...statements: string[]) {
  return page.evaluate(
    async ([packages, list]) => {
      const engine = await harness.startEngine({ base: document.baseURI, packages });
      const results = [];
      for (const sql of list) results.push(await harness.outcome(engine.query(sql)));
      await engine.close();
      return results;
    },
    [packagesOf(tables), statements] as const,
  );
}

export const COUNT = 'SELECT count(*) AS n, sum(OBS_VALUE) AS total FROM observations';
/** The answer to `COUNT` over two tables of so many rows. */
export const all = (rows: number) => ({ n: 2 * rows, total: 0.5 * rows * (rows - 1) });
