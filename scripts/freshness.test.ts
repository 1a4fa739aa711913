import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashSources, isFresh, markFresh, PROGRAMME, SITE } from './freshness.ts';

let root: string;

beforeEach(() => {
  vi.stubEnv('YARDSTICK_DATA', undefined);
  vi.stubEnv('SITE_ADDRESS', undefined);
  root = mkdtempSync(join(tmpdir(), 'yardstick-'));
  for (const folder of ['src', 'data', 'dist', 'public/data']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'src', 'a.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'data', 'a.csv'), 'id\n');
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html>');
  markFresh(root, SITE, hashSources(root, SITE));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

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

it('knows which data were built: other folders, their order, and what is in them', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'yardstick-data-'));
  writeFileSync(join(elsewhere, 'b.csv'), 'id\n');
  vi.stubEnv('YARDSTICK_DATA', ['data', elsewhere].join(delimiter));
  expect(isFresh(root, SITE)).toBe(false);
  markFresh(root, SITE, hashSources(root, SITE));
  expect(isFresh(root, SITE)).toBe(true);
  writeFileSync(join(elsewhere, 'b.csv'), 'id\n1\n');
  expect(isFresh(root, SITE)).toBe(false);
  markFresh(root, SITE, hashSources(root, SITE));
  vi.stubEnv('YARDSTICK_DATA', [elsewhere, 'data'].join(delimiter));
  expect(isFresh(root, SITE)).toBe(false);
  vi.stubEnv('YARDSTICK_DATA', undefined);
  expect(isFresh(root, SITE)).toBe(false);
  rmSync(elsewhere, { recursive: true });
});

it('knows for which address the pages were built', () => {
  vi.stubEnv('SITE_ADDRESS', 'https://reform.example/');
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
