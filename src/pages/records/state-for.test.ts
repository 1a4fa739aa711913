import { describe, expect, it } from 'vitest';
import { readRoles } from '../../records/roles.ts';
import type { Peeked } from './protocol.ts';
import { recordsState, withRoles } from './state.ts';
import { stateBeside, stateFor } from './state-for.ts';

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

describe('stateBeside', () => {
  const read = { ...held, extract: '2023-12-31' };

  it('lets go of the extract of the log before, whose later rows would be set aside', () => {
    expect(stateBeside(read, read, ['may.csv'], ['june.csv']).extract).toBe('');
  });

  it('keeps the extract of an address, of the same files, and one that was changed since', () => {
    expect(stateBeside(read, null, [], ['june.csv']).extract).toBe('2023-12-31');
    expect(stateBeside(read, read, ['may.csv'], ['may.csv']).extract).toBe('2023-12-31');
    const changed = { ...read, extract: '2024-06-30' };
    expect(stateBeside(changed, read, ['may.csv'], ['june.csv']).extract).toBe('2024-06-30');
  });
});

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

  it('takes what else is known of a log without starts, for the reader to name them', async () => {
    const { state } = await stateFor(recordsState.defaults, {
      ...peeked([], []),
      guess: { guesses: [{ role: 'area', column: 'result', reasons: ['name'] }], roles: null },
    });
    expect(state).toMatchObject({ start: '', end: '', area: 'result' });
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
