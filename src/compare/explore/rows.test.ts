import { expect, it } from 'vitest';
import { observation, testIndex } from '../test-catalog.ts';
import { observationsOf } from './rows.ts';

const index = testIndex([observation('x', { value: 2 }), observation('y', { value: null })]);
const answer = (...rows: Record<string, string | number | null>[]) => ({ columns: [], rows });

it('finds the observations that an answer names, in its order', () => {
  const table = answer(
    { observation_id: 'y', OBS_VALUE: null, lower: null, upper: null },
    { observation_id: 'x', OBS_VALUE: 2, lower: null, upper: null },
  );
  expect(observationsOf(index, table).map((one) => one.id)).toEqual(['y', 'x']);
});

it('refuses tables of another version than the catalog', () => {
  const other = answer({ observation_id: 'x', OBS_VALUE: 3, lower: null, upper: null });
  expect(() => observationsOf(index, other)).toThrow('table and catalog disagree: x');
  const unknown = answer({ observation_id: 'z', OBS_VALUE: 3, lower: null, upper: null });
  expect(() => observationsOf(index, unknown)).toThrow('table and catalog disagree: z');
});
