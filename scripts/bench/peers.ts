import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ascending } from 'd3-array';
import { build } from 'vite';
import type { ChartDocument } from '../../src/spec/document.ts';
import { readDocument } from '../../src/spec/read.ts';
import { ROOT } from '../preview.ts';
import type { Point } from './points.ts';

/** The chart document of the built site that all pages draw. */
export const CHART = 'db-filing-service-days';

/**
 * Builds the pages to compare with, each in a folder of its own: `bare/`, `vega/` (as small as the
 * bundler of the app makes them) and `host/`, another's page that holds a `<reform-chart>`.
 * @param site address of the built app, which `host/` asks for script and document
 * @returns the folder, new and temporary
 * @throws Error if the app is not built or its chart has another form
 */
export async function buildPeers(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const points = JSON.stringify(pointsOf(readChart()));
  for (const name of ['bare', 'vega']) {
    const script = await bundle(name, join(folder, name));
    writePage(join(folder, name), `<script type="module" src="${script}"></script>`);
    writeFileSync(join(folder, name, 'points.json'), points);
  }
  writePage(
    join(folder, 'host'),
    `<script type="module" src="${site}reform-chart.js"></script>
<reform-chart src="${site}charts/${CHART}.json" lang="zh"></reform-chart>`,
  );
  return folder;
}

/** Bundles `<name>-chart.ts`; the name of its script holds a hash, so that it may be cached for good. */
async function bundle(name: string, folder: string): Promise<string> {
  const input = join(ROOT, 'scripts', 'bench', `${name}-chart.ts`);
  const options = { outDir: folder, copyPublicDir: false, emptyOutDir: true, target: 'es2022' };
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ...options, rolldownOptions: { input }, chunkSizeWarningLimit: 2000 },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = outputs.find((one) => one.type === 'chunk' && one.isEntry);
  if (!entry) throw new Error(`the bundler wrote no script for: ${input}`);
  return entry.fileName;
}

function writePage(folder: string, body: string): void {
  mkdirSync(folder, { recursive: true });
  const head = '<meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">';
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${head}<body>${body}`);
}

function readChart(): ChartDocument {
  const file = join(ROOT, 'dist', 'charts', `${CHART}.json`);
  if (!existsSync(file)) throw new Error(`there is no ${file}: run npm run build first`);
  const chart = readDocument(readFileSync(file, 'utf8'));
  if (chart.type !== 'line') throw new Error(`not a line chart: ${file}`);
  return chart;
}

/** The pre-computed data of the other pages: what a line needs, in order, and nothing else. */
function pointsOf(chart: ChartDocument): Point[] {
  const names = new Map(chart.encodings.groups.map(({ key, label }) => [key, label.zh]));
  return chart.rows
    .flatMap(({ group, period, value }) =>
      value === null ? [] : [{ line: names.get(group) ?? group, year: Number(period), value }],
    )
    .sort((a, b) => ascending(a.line, b.line) || a.year - b.year);
}
