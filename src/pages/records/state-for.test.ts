import { describe, expect, it } from 'vitest';
import { readRoles } from '../../records/roles.ts';
import type { Peeked } from './protocol.ts';
import { recordsState, withRoles } from './state.ts';
import { stateFor } from './state-for.ts';

const COLUMNS = { start: 'from', end: 'to', outcome: 'result' };
const peeked = (words: readonly string[], success: readonly string[]): Peeked => ({
  ...{ files: ['log.csv'], columns: Object.values(COLUMNS), rows: [], cube: null },
  guess: { guesses: [], roles: readRoles({ ...COLUMNS, success: [...success] }) },
  words: { result: words },
});
const held = withRoles(
  { ...recordsState.defaults, by: 'year', cube: 'site/cubes/a.json' },
  readRoles({ ...COLUMNS, success: ['granted'] }),
);

describe('stateFor', () => {
  it('keeps what the address says of a log of the same form', async () => {
    const { state } = await stateFor(held, peeked(['granted', 'refused'], ['granted', 'refused']));
    expect(state).toMatchObject({ success: ['granted'], by: 'year', cube: '' });
  });

  it('guesses outcomes anew where a log of the same form has other words', async () => {
    // Cases are taken back everywhere.
    const taken = { ...held, withdrawn: ['withdrawn'] };
    const words = ['served', 'not served', 'withdrawn'];
    const { state } = await stateFor(taken, peeked(words, ['served']));
    expect(state).toMatchObject({ success: ['served'], by: 'year' });
  });

  it('counts a published log as it says that it was counted', async () => {
    const roles = readRoles({ start: 'received' });
    const cube = { roles, by: 'quarter', count: 'working', first: true } as const;
    const { state } = await stateFor(held, {
      ...peeked([], []),
      ...{ files: ['site/cubes/a.json'], columns: ['received'], cube },
    });
    expect(state).toMatchObject({ start: 'received', end: '', by: 'quarter', count: 'working' });
    expect(state?.cube).toBe('site/cubes/a.json');
  });
});
