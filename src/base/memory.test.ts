import { expect, it } from 'vitest';
import { isEqual } from './equal.ts';
import { Memory } from './memory.ts';

it('gives the same object while the inputs are the same ones, and what was made before else', () => {
  const memory = new Memory();
  const rows = [1];
  const made: unknown[] = [];
  const of = (inputs: readonly unknown[]) =>
    memory.of('chart', inputs, (before: object | null) => {
      made.push(before);
      return {};
    });
  const first = of([rows, Number.NaN]);
  expect(of([rows, Number.NaN])).toBe(first);
  const second = of([[1], Number.NaN]);
  expect(second).not.toBe(first);
  expect(of([rows])).not.toBe(second);
  expect(made).toHaveLength(3);
  expect(made.slice(0, 2)).toEqual([null, first]);
  expect(memory.of('other', [rows], () => 1)).toBe(1);
});

it('tells plain values apart by their members', () => {
  expect(isEqual({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  for (const other of [{ a: [1] }, { a: [1, { b: 0 }] }, { a: [1, { c: null }] }, null, [], 'a']) {
    expect(isEqual({ a: [1, { b: null }] }, other)).toBe(false);
  }
  expect(isEqual([], {})).toBe(false);
  expect(isEqual({ a: undefined }, { b: undefined })).toBe(false);
});
