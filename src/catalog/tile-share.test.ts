import { expect, it } from 'vitest';
import { fillsTiles } from './tile-share.ts';
import type { Area } from './types.ts';

const area = (code: string, parent: string, column: number | null = 0): Area => ({
  ...{ code, name: { zh: code, en: code }, kind: 'district', parent },
  ...{ column, row: column === null ? null : 0 },
});
const five = ['a', 'b', 'c', 'd', 'e'].map((code) => area(code, 'city'));
const areas = [...five, area('airport', 'city', null), area('x', 'other')];

it('asks for three places of five, and counts neither those without a tile nor other cities', () => {
  expect(fillsTiles(areas, new Set(['a', 'b', 'c']))).toBe(true);
  expect(fillsTiles(areas, new Set(['a', 'b', 'airport']))).toBe(false);
  expect(fillsTiles(areas, new Set(['x']))).toBe(true);
  expect(fillsTiles(areas, new Set(['airport']))).toBe(false);
});
