import { expect, test } from 'vitest';
import type { RowDraft } from '../../tests/charts/document-with.ts';
import { documentWith, missing, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { splitsOf, writeRest } from './parts.ts';

const split = (whole: RowDraft, ...parts: RowDraft[]) => {
  const rows = [
    { ...whole, part: 'whole' as const },
    ...parts.map((part) => ({ ...part, part: 'part' as const })),
  ];
  const document = documentWith('flow', [{ label: text('g'), rows }]);
  const [found] = splitsOf(document);
  if (found === undefined) throw new Error('no split');
  return { ...found, said: writeRest(document, found, 'en') };
};

test('the rest is computed and said to be', () => {
  const cases = (value: number) => ({ ...quantity(value), unit: 'case' });
  expect(split(cases(64_322), cases(63_978)).said).toBe('rest: 344 cases (computed)');
  expect(split(quantity(0.5), quantity(0.2), quantity(0.1)).said).toBe(
    'rest: about 0.2 days (computed)',
  );
});

test('parts that make up the whole leave none, whatever the rounding', () => {
  expect(split(quantity(0.3), quantity(0.1), quantity(0.2))).toMatchObject({
    left: 0,
    problem: null,
  });
});

test('qualifiers of whole and part carry over to the rest', () => {
  expect(split(quantity(70, '>'), quantity(10)).said).toBe('rest: over 59.5 days (computed)');
  expect(split(quantity(20, '~<'), quantity(3)).said).toBe('rest: about 17 days (computed)');
  expect(split(quantity(20), quantity(3, '<=')).said).toBe('rest: at least 16.5 days (computed)');
});

test('no rest is claimed where bounds do not allow one, or units differ', () => {
  expect(split(quantity(70, '>'), quantity(10, '>')).said).toMatch(/uncertain/);
  expect(split(quantity(10), quantity(9, '>=')).said).toMatch(/uncertain/);
  expect(split(quantity(10), missing).said).toMatch(/uncertain/);
  expect(split({ ...quantity(10), unit: 'lead' }, { ...quantity(4), unit: 'case' }).said).toBe(
    'rest',
  );
});

test('what cannot be drawn to scale is found', () => {
  expect(split(quantity(10), quantity(12)).problem).toBe('exceeds');
  expect(split(quantity(10, '>'), quantity(12)).problem).toBeNull();
  expect(split(quantity(0), quantity(0)).problem).toBe('not-positive');
  expect(split(quantity(3), quantity(-1)).problem).toBe('not-positive');
  expect(split(missing, quantity(4)).problem).toBe('missing');
  expect(split(quantity(4), missing).problem).toBeNull();
});
