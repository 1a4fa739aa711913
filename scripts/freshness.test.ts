import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources, isBuildFresh, markBuildFresh } from './freshness.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-'));
  for (const folder of ['src', 'data', 'dist', 'public/data']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'src', 'a.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n');
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html>');
  markBuildFresh(root, hashSources(root));
});
afterEach(() => rmSync(root, { recursive: true }));

it('keeps a build whose sources have not changed', () => {
  expect(isBuildFresh(root)).toBe(true);
});

it('asks for a build when a source changed, came or went', () => {
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n1\n');
  expect(isBuildFresh(root)).toBe(false);
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n');
  writeFileSync(join(root, 'src', 'b.ts'), '');
  expect(isBuildFresh(root)).toBe(false);
  rmSync(join(root, 'src', 'b.ts'));
  expect(isBuildFresh(root)).toBe(true);
  rmSync(join(root, 'src', 'a.ts'));
  expect(isBuildFresh(root)).toBe(false);
});

it('asks for a build when the built pages are gone', () => {
  rmSync(join(root, 'dist', 'index.html'));
  expect(isBuildFresh(root)).toBe(false);
});

it('does not count what the build itself writes as a source', () => {
  writeFileSync(join(root, 'public', 'data', 'catalog.json'), '{}');
  expect(isBuildFresh(root)).toBe(true);
});
