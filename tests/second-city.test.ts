import { describe, expect, it } from 'vitest';
import { assemble } from '../src/catalog/assemble.ts';
import { catalogOf } from '../src/catalog/draft.ts';
import { indexCatalog } from '../src/catalog/index-catalog.ts';
import { shortProblem } from '../src/catalog/sample.ts';
import { sitePages } from '../src/pages/pages.ts';
import { projectPackages } from './project-packages.ts';
import { secondCity } from './second-city/package.ts';

const city = { path: 'port', texts: secondCity() };
const all = await projectPackages();
// Where it is the project's only city, there are but the shared codes beside it.
const ours = all.filter(({ path }) => !path.endsWith('port-city-2021'));
const others = ours.some(({ texts }) => [...texts.keys()].includes('reforms.csv'));

function pagesOf(files: Parameters<typeof assemble>[0]) {
  const { draft, packages, problems } = assemble(files);
  expect(problems.map(shortProblem)).toEqual([]);
  const published = packages.map((one) => ({
    ...one,
    tables: [],
    figures: null,
    zip: null,
    years: [],
  }));
  return sitePages(indexCatalog(catalogOf(draft, { packages: published })).catalog);
}

describe('a city that does not exist', () => {
  it('is a site by itself, which opens with its collection', () => {
    const pages = pagesOf([city]);
    expect(pages.filter(({ path }) => path === '').map(({ view }) => view)).toEqual(['overview']);
    expect(pages.filter(({ view }) => view === 'reform')).toHaveLength(10);
    for (const page of pages) for (const language of ['zh', 'en'] as const) page.data(language);
  });

  it.runIf(others)('joins others without changing their addresses', () => {
    const before = pagesOf(ours).map(({ path }) => path);
    const pages = pagesOf([...ours, city]);
    const paths = pages.map(({ path }) => path);
    expect(before.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths).toContain('collections/port-city-2021/');
    expect(new Set(paths).size).toBe(paths.length);
    for (const page of pages) for (const language of ['zh', 'en'] as const) page.data(language);
  });
});
