import { expect, test } from 'vitest';
import type { RowDraft } from '../../tests/charts/document-with.ts';
import { documentWith, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { splitsOf } from './parts.ts';
import { sharesNote, sharesOf } from './shares.ts';

const cases = (value: number): RowDraft => ({ ...quantity(value), unit: 'case' });

function shares(whole: RowDraft, ...parts: RowDraft[]) {
  const rows = [
    { ...whole, part: 'whole' as const },
    ...parts.map((part) => ({ ...part, part: 'part' as const })),
  ];
  const document = documentWith('flow', [{ label: text('g'), rows }]);
  const splits = splitsOf(document);
  const [split] = splits;
  if (split === undefined) throw new Error('no split');
  return {
    texts: sharesOf(document, split, 'en').texts,
    note: sharesNote(document, splits, 'en'),
  };
}

test('a share is told to the digits that its lesser part needs, and rounded is about', () => {
  expect(shares(cases(4240), cases(3367)).texts).toEqual(['about 79.4%']);
  expect(shares(cases(64_322), cases(63_978)).texts).toEqual(['about 99.47%']);
  expect(shares(cases(8), cases(2)).texts).toEqual(['25%']);
});

test('a share is no more exact than its figures', () => {
  const measured = (value: number): RowDraft => quantity(value);
  expect(shares(measured(21), measured(14)).texts).toEqual(['about 70%']);
  expect(shares({ ...cases(67_000), lastDigit: 1000 }, cases(1234)).texts).toEqual(['about 1.84%']);
});

test('bounds stay bounds; what cannot be said is left out', () => {
  const over = (value: number): RowDraft => ({ ...quantity(value, '>'), unit: 'case' });
  expect(shares(over(70), cases(10)).texts).toEqual(['under 14.3%']);
  expect(shares(cases(0), cases(1)).texts).toEqual(['']);
  expect(shares(cases(4), cases(-1)).texts).toEqual(['']);
  expect(shares(over(70_730_000), cases(3)).texts).toEqual(['']);
});

test('parts that are all of the whole have shares that come to 100%', () => {
  expect(shares(cases(2000), cases(247), cases(1753))).toEqual({
    texts: ['12.35%', '87.65%'],
    note: '',
  });
  // To one decimal 14.3 + 28.6 + 57.1 are 100, to none 14 + 29 + 57 are as well.
  expect(shares(cases(7), cases(1), cases(2), cases(4))).toEqual({
    texts: ['about 14.3%', 'about 28.6%', 'about 57.1%'],
    note: '',
  });
  // 11.9 + 31.9 + 56.3 to one decimal are 100.1.
  expect(shares(cases(901), cases(107), cases(287), cases(507)).texts).toEqual([
    'about 11.88%',
    'about 31.85%',
    'about 56.27%',
  ]);
});

test('where no decimals help, the chart says so', () => {
  expect(shares(cases(3), cases(1), cases(1), cases(1))).toEqual({
    texts: ['about 33.3%', 'about 33.3%', 'about 33.3%'],
    note: 'Shares are rounded and do not add up to exactly 100%',
  });
});
