import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { assemble } from '../src/catalog/assemble.ts';
import type { Catalog } from '../src/catalog/types.ts';
import { renderSvg } from '../src/charts/render.ts';
import { findBrowser } from '../src/cli/chromium.ts';
import { builtCatalog } from '../src/cli/data/built-catalog.ts';
import { preparedCharts } from '../src/pages/prepared-charts.ts';
import type { ChartDocument } from '../src/spec/document.ts';
import { installPackage, runNode, runNpm } from './installed-package.ts';
import { projectPackages } from './project-packages.ts';
import { ROOT } from './source-files.ts';

// Each starts programmes, which a busy machine delays.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const WIDTH = 680;
const charts = onePerType(builtCatalog(join(ROOT, 'public/data')));
const [chart] = charts;
let folder = '';
const cli = (args: readonly string[], input = '', env: Record<string, string> = {}) =>
  runNode(folder, ['node_modules/reform-yardstick/dist-lib/cli.js', ...args], input, env);
const written = (name: string) => readFileSync(join(folder, name));

/** A chart of the catalog of each type that it has. */
function onePerType(catalog: Catalog): ChartDocument[] {
  const documents = preparedCharts(catalog).map(({ document }) => document);
  return [...new Map(documents.map((document) => [document.type, document])).values()];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-package-'));
  installPackage(folder);
  writeFileSync(join(folder, 'charts.json'), JSON.stringify(charts));
  writeFileSync(join(folder, 'chart.json'), JSON.stringify(chart));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed library', () => {
  it('draws every type of chart as the app does, without a browser', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { readDocument, renderChart } from 'reform-yardstick';
      const charts = JSON.parse(readFileSync('charts.json', 'utf8'));
      const draw = (lang) => (chart) =>
        renderChart(readDocument(chart), { width: ${WIDTH}, lang, frame: false });
      console.log(JSON.stringify({ zh: charts.map(draw('zh')), en: charts.map(draw('en')) }));`;
    writeFileSync(join(folder, 'draw.mjs'), script);
    const { stdout, stderr } = runNode(folder, ['draw.mjs']);
    expect(stderr).toBe('');
    const drawn = JSON.parse(stdout);
    expect(charts.length).toBeGreaterThan(2);
    for (const language of LANGUAGES) {
      expect(drawn[language]).toEqual(
        charts.map((one) => renderSvg(one, { width: WIDTH, language })),
      );
    }
  });

  it('tells its types without any other package', () => {
    const use = `import { type ChartDocument, type DocumentProblem, type DataProblem, formatProblem,
        readDocument, renderChart, validateData, validateDocument } from 'reform-yardstick';
      const chart: ChartDocument = readDocument('{}');
      const svg: string = renderChart(chart, { width: 640, theme: 'dark', lang: 'zh' });
      const faults: DocumentProblem[] = validateDocument(svg);
      const problems: readonly DataProblem[] = validateData([{ path: 'data/x', texts: new Map() }]);
      export default [faults, problems.map(formatProblem)];
      // @ts-expect-error: there is no such theme
      renderChart(chart, { theme: 'red' });`;
    const file = join(folder, 'use.mts');
    writeFileSync(file, use);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2023.d.ts'],
      skipDefaultLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(faults).toEqual([]);
  });
});

describe('the installed command', () => {
  it('is found by npx', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const args = ['--no-install', 'reform-yardstick', '--version'];
    expect(runNpm('npx', folder, args).trim()).toBe(version);
  });

  it('draws a file and standard input alike', () => {
    const options = ['--width', String(WIDTH + 48), '--lang', 'zh', '--date', '2026-01-02'];
    expect(cli(['render', 'chart.json', '-o', 'chart.svg', ...options])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const svg = written('chart.svg').toString();
    const drawing = renderSvg(chart as ChartDocument, { width: WIDTH, language: 'zh' });
    expect(svg).toContain(drawing.replace(/^<svg[^>]*>|<\/svg>$/g, ''));
    expect(svg).toContain('2026年1月2日');
    expect(svg).toContain(chart?.texts.title.zh);
    const piped = cli(['render', '-', '--format', 'svg', ...options], JSON.stringify(chart));
    expect(piped.stdout).toBe(svg);
  });

  it.each(['csv', 'xlsx', 'parquet', 'html', 'json'])('writes %s', (format) => {
    expect(cli(['render', 'chart.json', '-o', `taken.${format}`])).toMatchObject({ status: 0 });
    const bytes = written(`taken.${format}`);
    const magic = { xlsx: 'PK', parquet: 'PAR1' }[format];
    if (magic) expect(bytes.subarray(0, magic.length).toString()).toBe(magic);
    else expect(bytes.toString()).toContain(chart?.rows[0]?.observation);
  });

  const browser = findBrowser({ env: process.env });
  it.runIf(browser)('has a browser make PNG and PDF', () => {
    const options = ['--lang', 'zh', '--width', '500', '--scale', '3'];
    for (const format of ['png', 'pdf']) {
      const done = cli(['render', 'chart.json', '-o', `chart.${format}`, ...options]);
      expect(done).toMatchObject({ status: 0, stdout: '' });
    }
    expect(written('chart.png').readUInt32BE(16)).toBe(1500);
    const pdf = written('chart.pdf').toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf.includes('/ToUnicode')).toBe(true);
    // 500 pixels of 1/96 inch in points of 1/72.
    const width = Number(/\/MediaBox \[0 0 ([\d.]+) /.exec(pdf)?.[1]);
    expect(Math.round(width)).toBe(375);
  });

  it('holds the schema and examples, which it draws as they are', () => {
    const home = join(folder, 'node_modules/reform-yardstick');
    const schema = JSON.parse(
      readFileSync(join(home, 'dist-lib/schema/chart-document-2.json'), 'utf8'),
    );
    expect(schema.$defs.inShort.required).toEqual(['type', 'title', 'source', 'rows']);
    for (const name of ['bar', 'line', 'whole']) {
      const file = `node_modules/reform-yardstick/examples/${name}.json`;
      expect(cli(['validate', file])).toMatchObject({ status: 0, stderr: '' });
      expect(cli(['render', file, '--format', 'svg']).stdout).toContain('</svg>');
    }
  });

  it('draws a plain table', () => {
    writeFileSync(join(folder, 'table.csv'), 'place,2018,2019\nNorth,9,7\nSouth,5,4\n');
    const said = ['--title', 'Days', '--unit', 'days', '--source', 'Report', '--lang', 'en'];
    const drawn = cli(['chart', 'table.csv', ...said, '-o', 'table.svg']);
    expect(drawn).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(written('table.svg').toString()).toContain('North');
    writeFileSync(join(folder, 'table.csv'), 'place,2018,2019\nNorth,9,7\nSouth,x,4\n');
    const bad = cli(['chart', 'table.csv', ...said, '-o', 'none.svg']);
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(bad.stderr).toMatch(/^table\.csv:3: 2018: x: not a number/);
  });

  it('says what is wrong, what to do and by its exit code whose fault it is', () => {
    const text = JSON.stringify(chart);
    writeFileSync(join(folder, 'cut.json'), text.slice(0, -200));
    writeFileSync(join(folder, 'new.json'), JSON.stringify({ ...chart, version: 99 }));
    const told = (args: readonly string[], env = {}) => {
      const { status, stderr } = cli([...args, '--lang', 'en'], '', env);
      expect(stderr).not.toMatch(/^\s+at /m);
      return `${status} ${stderr}`;
    };
    const to = ['-o', 'not-written.svg'];
    expect(told(['render', 'cut.json', ...to])).toMatch(/^1 .*cut\.json: .*incomplete/);
    expect(told(['render', 'new.json', ...to])).toMatch(/^1 .*new\.json: .*version 99/);
    expect(told(['render', 'none.json', ...to])).toMatch(/^1 .*none\.json: No such file/);
    expect(told(['render', 'chart.json', '-o', 'chart.bmp'])).toMatch(/^2 .*bmp.*svg, png/);
    expect(told(['render', 'chart.json', '--colour'])).toMatch(/^2 .*--colour/);
    expect(told(['paint'])).toMatch(/^2 .*paint.*render, chart, .*check, validate/);
    const env = { CHROMIUM_PATH: '/none/chrome' };
    expect(told(['render', 'chart.json', '-o', 'x.png'], env)).toMatch(/^3 .*\/none\/chrome/);
    expect(told(['serve', 'nowhere'])).toMatch(/^1 nowhere|^1 .*nowhere: No built site/);
    expect(cli(['validate', 'cut.json', '--lang', 'zh'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('cut.json: 文件不完整'),
    });
  });

  it.runIf(existsSync('/dev/full'))('says that its output finds no room', () => {
    const command = ['node_modules/reform-yardstick/dist-lib/cli.js', 'render', 'chart.json'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...command, '--format', 'svg', '--lang', 'en'],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] },
    );
    expect(stderr).toMatch(/^reform-yardstick: <stdout>: This cannot be written: no space is left/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(3);
  });

  it('finds every problem in the data and builds what has none', async () => {
    cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
    expect(cli(['validate', 'data'])).toMatchObject({ status: 0, stderr: '' });
    const build = ['build', 'data/', '-o', 'out', '--data-only', '--lang', 'en'];
    expect(cli(build)).toMatchObject({ status: 0 });
    const built = builtCatalog(join(folder, 'out'));
    const { draft } = assemble(await projectPackages());
    expect(built.observations).toHaveLength(draft.observations.length);

    const file = `data/${built.observations[0]?.package}/observations.csv`;
    const [head = '', ...rows] = written(file).toString().split('\n');
    // A package may be written with the mark that spreadsheets look for.
    const ids = head.replace('\uFEFF', '').split(',');
    const spoilt = rows.map((row, place) => (place === 1 ? row.replace(/[^,]*/, '') : row));
    writeFileSync(join(folder, file), [head, ...spoilt].join('\n'));
    const bad = cli(['validate', 'data']);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toMatch(new RegExp(`^${file}:3: ${ids[0]}: `, 'm'));
    expect(cli(build)).toMatchObject({ status: 1, stdout: expect.stringContaining(`${file}:3: `) });
    writeFileSync(join(folder, 'kept.txt'), '');
    expect(cli(['build', 'data', '-o', '.']).status).toBe(2);
    expect(written('kept.txt')).toHaveLength(0);
  });
});
