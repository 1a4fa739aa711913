import { expect, test } from 'vitest';
import { makeIndex } from '../comparison/fixture.ts';
import { differenceNotes } from './difference-notes.ts';

test('bars side by side carry what blocks in the comparison, and irregular figures', () => {
  const index = makeIndex({
    indicators: [{ id: 'cases', measure: 'flow' }],
    observations: [
      { id: 'a', indicator: 'cases' },
      { id: 'b', indicator: 'cases', area: 'south', period: '2018-01/2018-06' },
    ],
    events: [{ kind: 'correction', date: '2018', areas: ['north'] }],
  });
  const notes = differenceNotes(index, [...index.catalog.observations]);
  expect(notes.map(({ en }) => en)).toEqual([
    'Length of period: one year; 6 months.',
    'Corrected data: correction 2018.',
  ]);
  expect(differenceNotes(index, index.catalog.observations.slice(1))).toEqual([]);
});
