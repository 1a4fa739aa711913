import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import {
  coverage,
  DISTRICTS,
  hearings,
  mapOf,
  targets,
} from '../../../tests/charts/fixtures-tile-map.ts';
import { quantity } from '../../base/quantity.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { layoutTileMap } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;

function tileOf(document: ChartDocument, name: string, width: number = FRAME.width) {
  const { tiles } = layoutTileMap(document, { ...FRAME, width });
  const tile = tiles.find(({ labels }) => labels[0]?.lines.join(' ') === name);
  if (tile === undefined) throw new Error(`no tile ${name}`);
  return { ...tile, words: tile.labels.flatMap(({ lines }) => lines).join(' ') };
}

test.each([320, 358, 680, 1040])(
  'tiles stand at their places and do not touch (%i px)',
  (width) => {
    const { tiles, tileWidth, tileHeight } = layoutTileMap(coverage, { ...FRAME, width });
    expect(tiles).toHaveLength(DISTRICTS.length);
    const [huadu, zengcheng, liwan] = ['Huadu', 'Zengcheng', 'Liwan'].map((name) =>
      tileOf(coverage, name, width),
    );
    expect(huadu?.x).toBeGreaterThanOrEqual((liwan?.x ?? 0) + tileWidth);
    expect(liwan?.x).toBe(0);
    expect((zengcheng?.x ?? 0) + tileWidth).toBeLessThanOrEqual(width);
    expect(liwan?.y).toBeGreaterThanOrEqual((zengcheng?.y ?? 0) + tileHeight);
  },
);

test('places without a figure are outlined and say so', () => {
  const tile = tileOf(coverage, 'Huadu');
  expect(tile).toMatchObject({ row: null, strength: null, outline: 'absent' });
  expect(tile.words).toContain('no figure');
  expect(tileOf(hearings, 'Panyu')).toMatchObject({ outline: 'absent', strength: null });
});

test('a target is outlined, not coloured, and carries its word and year', () => {
  const tile = tileOf(coverage, 'Nansha');
  expect(tile).toMatchObject({ strength: null, outline: 'yardstick', bound: 'more' });
  expect(tile.words).toBe('Nansha at least 80% target 2020');
  expect(layoutTileMap(targets, FRAME).legend.swatches).toEqual([]);
});

test('periods that differ are in the tiles; one that most share is said once', () => {
  expect(tileOf(coverage, 'Yuexiu').words).toContain('Dec 2024');
  expect(tileOf(hearings, 'Liwan').words).toContain('2017');
  expect(tileOf(hearings, 'Tianhe').words).toBe('Tianhe 5,206 cases');
  const said = layoutTileMap(hearings, FRAME).legend.labels.flatMap(({ lines }) => lines);
  expect(said.join(' ')).toContain('For 2018, unless');
});

test.each([280, 300, 320, 340, 358, 400])(
  'a figure keeps its unit beside it, in type of 13 pixels or more (%i px)',
  (width) => {
    const { tiles } = layoutTileMap(hearings, { width, language: 'zh' });
    const labels = tiles.flatMap((tile) => tile.labels);
    const figures = labels.filter(({ bold }) => bold).map(({ lines }) => lines);
    expect(figures.length).toBeGreaterThan(0);
    // A range may be broken after its dash.
    expect(figures.flat().filter((line) => line.startsWith('件'))).toEqual([]);
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(13);
  },
);

test('more is stronger, by the classes that the legend names with their unit', () => {
  const names = ['Conghua', 'Huangpu', 'Tianhe'];
  const strengths = names.map((name) => tileOf(hearings, name).strength ?? 0);
  expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
  expect(new Set(strengths).size).toBe(3);
  const { swatches, labels } = layoutTileMap(hearings, FRAME).legend;
  expect(swatches.map(({ strength }) => strength)).toEqual(strengths);
  expect(labels.flatMap(({ lines }) => lines)).toContain('6k cases');
});

test('bounds and ranges have their mark, approximations a broken edge', () => {
  const names = ['Baiyun', 'Huangpu', 'Haizhu', 'Huadu'];
  const said = names.map((name) => tileOf(hearings, name));
  expect(said.map(({ bound, soft }) => [bound, soft])).toEqual([
    ['more', false],
    [null, true],
    ['range', false],
    [null, false],
  ]);
});

test('figures without a place stand below the map', () => {
  const { tiles } = layoutTileMap(hearings, FRAME);
  const airport = tiles.at(-1);
  expect(airport?.row?.area.code).toBe('Airport');
  expect(airport?.y).toBeGreaterThan(Math.max(...tiles.slice(0, -1).map(({ y }) => y)));
});

test('figures in another unit are not coloured on the same scale', () => {
  const mixed = mapOf({
    Huadu: { ...quantity(50), unit: 'percent' },
    Tianhe: { ...quantity(9000), unit: 'person' },
  });
  expect(tileOf(mixed, 'Tianhe').strength).toBeNull();
});

test('places that make no map, or would be too narrow, stand in reading order', () => {
  const far = { ...DISTRICTS[0], area: 'far', name: text('远', 'Far'), column: 1900, row: 1900 };
  const encodings = { ...coverage.encodings, tiles: [...DISTRICTS, far] };
  const { tiles, height } = layoutTileMap({ ...coverage, encodings }, FRAME);
  expect(tiles).toHaveLength(DISTRICTS.length + 1);
  expect(height).toBeLessThan(1000);
  const { tiles: alone } = layoutTileMap(
    documentWith('tile-map', [{ label: text('一', 'One'), rows: [quantity(1)] }]),
    FRAME,
  );
  expect(alone.map(({ x, row }) => [x, row?.value])).toEqual([[0, 1]]);
});

test('a change is written with its sign, and never coloured as a level is', () => {
  const rows = coverage.rows.map((row, at) =>
    at === 0 ? { ...row, ...quantity(-3), role: 'change' as const, derivation: null } : row,
  );
  const map = layoutTileMap({ ...coverage, rows }, FRAME);
  const change = map.tiles.find(({ row }) => row?.role === 'change');
  expect(change).toMatchObject({ strength: null, outline: null });
  expect(change?.labels.flatMap(({ lines }) => lines).join(' ')).toContain('−3');
  expect(map.tiles.some(({ strength }) => strength !== null)).toBe(true);
  const all = coverage.rows.map((row) => ({ ...row, role: 'change' as const }));
  const changes = layoutTileMap({ ...coverage, rows: all }, FRAME);
  expect(changes.tiles.every(({ strength }) => strength === null)).toBe(true);
  expect(changes.legend.swatches).toEqual([]);
});
