import { expect, test } from 'vitest';
import { makeReadings } from '../scripts/search/readings.ts';
import readings from '../src/parts/search/readings.json' with { type: 'json' };

test('the table of readings is the one that the library gives', () => {
  expect(readings, 'run: npx tsx scripts/build-readings.ts').toEqual(makeReadings());
});
