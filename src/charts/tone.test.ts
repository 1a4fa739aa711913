import { describe, expect, it } from 'vitest';
import {
  documentWith,
  missing,
  type RowDraft,
  range,
  text,
} from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { directionIn, toneOf } from './tone.ts';

const rowsOf = (...rows: readonly RowDraft[]) =>
  documentWith('bar', [{ label: text('用时', 'Time'), rows }]).rows;
const tones = (context: boolean, ...drafts: readonly RowDraft[]) => {
  const rows = rowsOf(...drafts);
  return rows.map((row) => toneOf(row, rows, context));
};
const LESS = { polarity: 'less' } as const;
const baseline = { ...quantity(17.56), role: 'baseline', ...LESS } as const;

describe('toneOf', () => {
  it('is ink for what nothing is held against', () => {
    expect(tones(false, { ...quantity(5) })).toEqual(['ink']);
    expect(tones(false, { ...quantity(5), role: 'target' })).toEqual(['ink']);
  });

  it('is blue or orange for an actual figure beside its baseline, by direction', () => {
    expect(tones(false, baseline, { ...quantity(8.86), ...LESS })).toEqual(['context', 'better']);
    expect(tones(false, baseline, { ...quantity(20), ...LESS })).toEqual(['context', 'worse']);
    expect(tones(false, { ...baseline, polarity: 'more' }, { ...quantity(20) })).toEqual([
      'context',
      'better',
    ]);
  });

  it('is blue or orange for a change, by direction', () => {
    const change = { role: 'change' } as const;
    expect(tones(false, { ...quantity(-8.7), ...change, ...LESS })).toEqual(['better']);
    expect(tones(false, { ...quantity(-8.7), ...change })).toEqual(['worse']);
    expect(tones(false, { ...quantity(3), ...change, polarity: 'neutral' })).toEqual(['ink']);
    expect(tones(false, { ...range(-1, 2), ...change })).toEqual(['ink']);
    expect(tones(false, { ...missing, ...change })).toEqual(['ink']);
  });

  it('judges nothing across units, of a target, or in doubt', () => {
    const other = { ...quantity(3), unit: 'minute', ...LESS };
    expect(tones(false, baseline, other)).toEqual(['context', 'ink']);
    expect(tones(false, baseline, { ...quantity(3), role: 'target', ...LESS })).toEqual([
      'context',
      'ink',
    ]);
    expect(tones(false, baseline, { ...quantity(20, '<'), ...LESS })).toEqual(['context', 'ink']);
  });

  it('is grey for context', () => {
    expect(tones(true, baseline, { ...quantity(8.86), ...LESS })).toEqual(['context', 'context']);
    expect(tones(false, { ...quantity(1), role: 'context' })).toEqual(['context']);
  });
});

it('takes the direction from a stated change where there is no baseline', () => {
  const rows = rowsOf({ ...quantity(5) }, { ...quantity(2), role: 'change', unit: 'percent' });
  expect(directionIn(rows)).toBe('better');
});
