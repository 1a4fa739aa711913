import { describe, expect, it } from 'vitest';
import { stateOf } from './read-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('stateOf', () => {
  it('knows a whole file by both its ends and its size', () => {
    expect(stateOf(bytes('PAR1....PAR1'), 12)).toBe('whole');
    expect(stateOf(bytes('PAR1........PAR1'), 12)).toBe('other version');
  });

  it.each([
    ['nothing', ''],
    ['one magic twice', 'PAR1'],
    ['a download that stopped', 'PAR1........'],
    ['a page instead', '<!doctype html>'],
    ['compressed bytes', '\u001f\u0008......PAR1'],
  ])('does not take %s for a table', (_what, text) => {
    expect(stateOf(bytes(text), text.length)).toBe('damaged');
  });
});
