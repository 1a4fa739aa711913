import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePage } from './bare-site.ts';

// The last release that npm can install: later ones need a package that is not published. The engine is
// the one that the others of this bench have.
const PACKAGE = {
  private: true,
  type: 'module',
  dependencies: { '@uwdata/vgplot': '0.12.2' },
  overrides: { '@duckdb/duckdb-wasm': '1.28.0' },
};

/** A page of Mosaic's own parts: six linked charts over a chosen log, brushed by month or by days. */
const PAGE = `
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';

const start = async () => {
  const worker = new Worker(workerUrl);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(wasmUrl);
  vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: database }));
  return database;
};

const settle = (plots, act) =>
  new Promise((resolve) => {
    const waiting = new Set(plots);
    const before = performance.now();
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) waiting.delete(target);
      if (waiting.size > 0) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - before);
        port2.postMessage(null);
      });
    });
    for (const one of plots) watcher.observe(one, { childList: true });
    act();
  });

const chart = (...parts) => vg.plot(...parts, vg.width(460), vg.height(200));
let plots = [];

const open = async (file) => {
  const before = performance.now();
  const database = await start();
  await database.registerFileHandle('log', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await vg.coordinator().exec(
    "CREATE TABLE log AS SELECT *, CAST(decided AS DATE) - CAST(received AS DATE) AS days FROM parquet_scan('log')");
  const brush = vg.Selection.crossfilter();
  const from = vg.from('log', { filterBy: brush });
  plots = [
    chart(vg.rectY(from, { x: vg.bin('received', { interval: 'month' }), y: vg.count() }), vg.intervalX({ as: brush })),
    chart(vg.rectY(from, { x: vg.bin('days'), y: vg.count() }), vg.intervalX({ as: brush })),
    chart(vg.barX(from, { y: 'district', x: vg.count() })),
    chart(vg.barX(from, { y: 'type', x: vg.count() })),
    chart(vg.barX(from, { y: 'outcome', x: vg.count() })),
    chart(vg.rect(from, { x: vg.bin('received', { interval: 'month' }), y: 'district', fill: vg.count() })),
  ];
  await settle(plots, () => document.body.append(...plots));
  return performance.now() - before;
};

const brushPlot = async (at, times) => {
  const brush = plots[at].value.interactors.find((one) => 'publish' in one && 'activate' in one);
  const others = plots.filter((_, place) => place !== at);
  brush.activate();
  await new Promise((done) => setTimeout(done, 3000));
  const taken = [];
  for (let step = 0; step < times; step += 1) {
    await new Promise((done) => setTimeout(done, 100));
    const left = 60 + 6 * step;
    taken.push(await settle(others, () => brush.publish([left, left + 90])));
  }
  return taken;
};

const chosen = () => document.querySelector('input').files[0];
globalThis.mosaic = { open: () => open(chosen()), brush: brushPlot };
`;

/** Installs Mosaic into a folder and serves its page on loopback; throws where npm cannot. */
export function serveMosaic(folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  writeFileSync(join(folder, 'page.js'), PAGE);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return servePage({ root: folder, input: join(folder, 'page.js'), outDir: join(folder, 'site') });
}
