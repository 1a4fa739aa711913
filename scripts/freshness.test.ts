import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources, isFresh, markFresh, PROGRAMME, SITE } from './freshness.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-'));
  for (const folder of ['src', 'data', 'dist', 'public/data']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'src', 'a.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n');
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html>');
  markFresh(root, SITE, hashSources(root, SITE));
});
afterEach(() => rmSync(root, { recursive: true }));

it('keeps a build whose sources have not changed', () => {
  expect(isFresh(root, SITE)).toBe(true);
});

it('asks for a build when a source changed, came or went', () => {
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n1\n');
  expect(isFresh(root, SITE)).toBe(false);
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n');
  writeFileSync(join(root, 'src', 'b.ts'), '');
  expect(isFresh(root, SITE)).toBe(false);
  rmSync(join(root, 'src', 'b.ts'));
  expect(isFresh(root, SITE)).toBe(true);
  rmSync(join(root, 'src', 'a.ts'));
  expect(isFresh(root, SITE)).toBe(false);
});

it('asks for a build when the built pages are gone', () => {
  rmSync(join(root, 'dist', 'index.html'));
  expect(isFresh(root, SITE)).toBe(false);
});

it('does not count what the build itself writes as a source', () => {
  writeFileSync(join(root, 'public', 'data', 'catalog.json'), '{}');
  expect(isFresh(root, SITE)).toBe(true);
});

it('keeps the programme when only data have changed', () => {
  mkdirSync(join(root, 'dist-lib'));
  writeFileSync(join(root, 'dist-lib', 'cli.js'), '');
  markFresh(root, PROGRAMME, hashSources(root, PROGRAMME));
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n1\n');
  expect(isFresh(root, PROGRAMME)).toBe(true);
  writeFileSync(join(root, 'src', 'a.ts'), '');
  expect(isFresh(root, PROGRAMME)).toBe(false);
});
