import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { DIST } from './pages.ts';

const notice = readFileSync(join(DIST, 'licences.txt'), 'utf8');
const bill: { components: { name: string; version: string; licenses: object[] }[] } = JSON.parse(
  readFileSync(join(DIST, 'sbom.cdx.json'), 'utf8'),
);

test('the built site carries the licence of everything in it', () => {
  const names = bill.components.map(({ name }) => name);
  for (const name of [
    '@duckdb/duckdb-wasm',
    'apache-arrow',
    'd3-scale',
    'docx',
    'pptxgenjs',
    'prosemirror-view',
    'svelte',
    'workbox-strategies',
    'workbox-window',
  ]) {
    expect(names).toContain(name);
  }
  expect(names).not.toContain('vitest');
  for (const { name, version, licenses } of bill.components) {
    expect(notice).toContain(`${name}@${version} (`);
    expect(licenses).toHaveLength(1);
  }
  expect(notice).toContain('Stichting DuckDB Foundation');
});
