import { expect, it } from 'vitest';
import { withDates } from '../../base/period.ts';
import type { Observation } from '../../catalog/types.ts';
import { compareKept } from './kept-ways.ts';

const figure = (id: string, period: string, area = 'a') =>
  withDates({ id, area, period, start: null, end: null }) as unknown as Observation;

it('compares the places of the last period, or the last periods of one place', () => {
  const places = [figure('a1', '2024-01'), figure('a2', '2024-02'), figure('b2', '2024-02', 'b')];
  expect(compareKept('log', places)).toBe('compare/?ids=log%2Fa2~log%2Fb2&v=1');
  const months = Array.from({ length: 10 }, (_, at) =>
    figure(`m${at}`, `2024-${String(at + 1).padStart(2, '0')}`),
  );
  expect(compareKept('log', months)).toMatch(/ids=log%2Fm2~.*~log%2Fm9&v=1$/);
  expect(compareKept('log', [])).toBe('compare/');
});
