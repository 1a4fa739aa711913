import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { brotliOf, filesOf, textOf } from './embed/site.ts';
import { expect, test } from './fixtures.ts';
import { DIST, FILES } from './pages.ts';

/**
 * The most that a page may weigh, in bytes as sent, until its charts show and until it answers. The
 * measures of Compare and their sentences are two kilobytes of the latter, where a briefing is renewed; one
 * is what lays charts out for the room of a slide, half of one the styles of chosen marks and long pages.
 */
const BUDGET = { drawn: 60_000, answering: 225_800 };
/** The most that a file may hold; several static hosts refuse those over 25 MB. */
const LARGEST_FILE = 20_000_000;

/** Frames have a tighter budget of their own. */
const isFrame = (path: string) => path.startsWith('embed/');
const HTML = FILES.map((path) => (path.endsWith('.html') ? path : `${path}index.html`));

/** The files of every page, the page's own first. */
const PAGES = HTML.filter((path) => !isFrame(path)).map(filesOf);

/** Compressed at a tenth of the time that Brotli's best takes, and larger. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const weights = new Map<string, number>();

/** Bytes of a file that a quick compression leaves; pages share most files, so each is weighed once. */
function quickWeight(file: string): number {
  const weight =
    weights.get(file) ?? brotliCompressSync(readFileSync(join(DIST, file)), QUICK).byteLength;
  weights.set(file, weight);
  return weight;
}

const total = (files: readonly string[], weigh: (file: string) => number) =>
  files.reduce((sum, file) => sum + weigh(file), 0);

/**
 * Pages over a budget and by how much, weighed with those of their files that count. What a quick
 * compression brings within the budget is within it; only the others need Brotli's best.
 */
function over(budget: number, counts: (file: string) => boolean): string[] {
  return PAGES.flatMap((all) => {
    const files = all.filter(counts);
    if (total(files, quickWeight) <= budget) return [];
    const bytes = total(files, brotliOf);
    return bytes > budget ? [`${all[0]}: ${bytes - budget} bytes over ${budget}`] : [];
  });
}

test('the charts of every page show within their budget', () => {
  expect(over(BUDGET.drawn, (file) => /\.(html|css)$/.test(file))).toEqual([]);
});

test('every page answers within its budget', () => {
  expect(over(BUDGET.answering, () => true)).toEqual([]);
});

test('what is weighed is what pages are made of', () => {
  const [, ...files] = PAGES.find(([page]) => page === 'en/index.html') ?? [];
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
});

test('no page names a file of the database', () => {
  const engine = readdirSync(join(DIST, 'assets')).filter((name) => /\.wasm|worker/.test(name));
  expect(engine.some((name) => name.includes('.wasm'))).toBe(true);
  expect(engine.some((name) => name.endsWith('.js'))).toBe(true);
  const naming = HTML.flatMap((page) => {
    const text = textOf(page);
    return engine.filter((name) => text.includes(name)).map((name) => `${page}: ${name}`);
  });
  expect(naming).toEqual([]);
});

test('the database is shipped compressed, once', () => {
  const assets = join(DIST, 'assets');
  const modules = readdirSync(assets).filter((name) => name.includes('.wasm'));
  expect(modules.map((name) => name.endsWith('.gz'))).toEqual([true]);
  const sizes = modules.map((name) => statSync(join(assets, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(4_300_000);
});

test('hosts take every file', () => {
  const large = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const { size } = statSync(join(DIST, name));
    return size > LARGEST_FILE ? [`${name}: ${size} bytes`] : [];
  });
  expect(large).toEqual([]);
});
