import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaches, findImports, ROOT, readSources, resolveImport } from './source-files.ts';

/** All that draws nothing on a page of the site. */
const BELOW_PARTS: readonly string[] = [
  ...['base', 'i18n', 'stats', 'catalog', 'engine', 'intake', 'records'],
  ...['spec', 'compare', 'charts', 'export', 'embed'],
];
/** Which folders of src each folder may import besides itself, lowest first. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  i18n: ['base'],
  stats: ['base'],
  catalog: ['base'],
  engine: ['base', 'catalog'],
  intake: ['base', 'catalog', 'engine'],
  records: ['base', 'stats', 'catalog', 'engine'],
  spec: ['base', 'i18n', 'catalog'],
  compare: ['base', 'i18n', 'stats', 'catalog', 'engine', 'records', 'spec'],
  charts: ['base', 'i18n', 'spec'],
  export: ['base', 'i18n', 'spec', 'charts'],
  embed: ['base', 'i18n', 'spec', 'charts'],
  parts: BELOW_PARTS,
  pages: [...BELOW_PARTS, 'parts'],
  cli: [...BELOW_PARTS, 'parts', 'pages'],
};
/** Packages that only one folder may know, so that one file changes when they do. */
const DOORS: readonly { readonly packages: RegExp; readonly folder: string }[] = [
  { packages: /^(@duckdb\/|apache-arrow)/, folder: 'engine' },
  { packages: /^@e965\/xlsx/, folder: 'intake' },
];
const LONGEST_FILE = 250;

const files = readSources('src');
const layerOf = (path: string) => path.split('/')[1] ?? '';
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
const isTest = (path: string) => path.endsWith('.test.ts');

describe('the house', () => {
  it('has only the folders of the table', () => {
    const found = readdirSync(join(ROOT, 'src'));
    expect(found.filter((name) => !(name in LAYERS))).toEqual([]);
  });

  it('imports only downwards', () => {
    const breaches = files.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const target = resolveImport(path, specifier);
        if (target === null || target.endsWith('.json')) return [];
        if (!target.startsWith('src/')) return isTest(path) ? [] : [`${path} → ${target}`];
        const [from, to] = [layerOf(path), layerOf(target)];
        const allowed = from === to || LAYERS[from]?.includes(to);
        return allowed ? [] : [`${path} → ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('has pages that know nothing of each other', () => {
    const folder = (path: string) => /^src\/pages\/([^/]+)\//.exec(path)?.[1] ?? null;
    const breaches = files.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const [from, target] = [folder(path), resolveImport(path, specifier)];
        if (!from || isTest(path) || !target?.startsWith('src/pages/')) return [];
        return folder(target) === from ? [] : [`${path} → ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('names files that exist, with their extension', () => {
    const breaches = files.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const target = resolveImport(path, specifier);
        return target === null || existsSync(join(ROOT, target)) ? [] : [`${path} → ${specifier}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps each guarded package behind its door', () => {
    const breaches = files.flatMap(({ path, imports }) =>
      DOORS.flatMap(({ packages, folder }) =>
        layerOf(path) === folder
          ? []
          : imports.filter((name) => packages.test(name)).map((name) => `${path} → ${name}`),
      ),
    );
    expect(breaches).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(findCircle(graphOf(files))).toBeNull();
  });

  it(`has no file over ${LONGEST_FILE} lines`, () => {
    const all = [...files, ...readSources('scripts'), ...readSources('tests')];
    const long = all
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('loads every later part by the one way that tells why it did not come', () => {
    const around = /(?<!typeof |loadPart\(\s*\(\) =>\s*)\bimport\(/;
    const breaches = files.filter(({ path, text }) => !isTest(path) && around.test(codeOf(text)));
    expect(breaches.map(({ path }) => path)).toEqual([]);
  });

  it('has no file named utils', () => {
    expect(files.filter(({ path }) => /\/utils?\./.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps raw HTML, style attributes and plain state out of components', () => {
    const breaches = files
      .filter(({ path }) => path.endsWith('.svelte'))
      .flatMap(({ path, text }) => findBreaches(text).map((breach) => `${path}: ${breach}`));
    expect(breaches).toEqual([]);
  });
});

describe('the reader of this test', () => {
  it('sees every kind of import', () => {
    const text = `import a from './a.ts'; import type { B } from './b.ts'; export * from './c.ts';
      const d = () => import('./d.ts'); new Worker(new URL('./e.ts', import.meta.url));
      import g from './g.svg?raw'; const f = "import './no.ts'";`;
    const names = ['./a.ts', './b.ts', './c.ts', './d.ts', './g.svg?raw', './e.ts'];
    expect(findImports('x.ts', text)).toEqual(names);
    const component = `<script lang="ts">import a from './a.ts';</script><p>import './no.ts'</p>`;
    expect(findImports('x.svelte', component)).toEqual(['./a.ts']);
  });

  it('sees what components must not do', () => {
    const text = `<script lang="ts">let { a } = $props(); let b = $state.raw(1); let c = 0;</script>
      <p style="color: red">{@html a}{b}{c}</p>`;
    expect(findBreaches(text).sort()).toEqual([
      'let c without a rune',
      'style= in markup',
      '{@html} of data',
    ]);
  });

  it('sees a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCircle(graph)).toEqual(['b', 'c', 'b']);
  });
});

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(sources: typeof files): Graph {
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .map((specifier) => resolveImport(path, specifier))
        // A component may draw itself again: a tree is no circle of files.
        .filter((target) => target !== null && target !== path) as string[],
    ]),
  );
}

/** The first circle found by depth-first search, its first file repeated at the end; or null. */
function findCircle(graph: Graph): string[] | null {
  const done = new Set<string>();
  const search = (node: string, trail: readonly string[]): string[] | null => {
    const seen = trail.indexOf(node);
    if (seen >= 0) return [...trail.slice(seen), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = search(next, [...trail, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = search(node, []);
    if (circle) return circle;
  }
  return null;
}
