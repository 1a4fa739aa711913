import { expect, it } from 'vitest';
import { checkNumberLiterals } from './number-literals.ts';
import { readDocument } from './read.ts';

it.each([
  ['1e-400', '"value": 1e-400'],
  ['-0.000e-999 with digits', '"value": -0.0001e-999'],
  ['1e999', '"value": 1e999'],
  ['twenty digits', '"value": 12345678901234567890'],
  ['twenty decimals', '"value": [0.12345678901234567891]'],
])('refuses %s by field and number', (_, field) => {
  expect(() => checkNumberLiterals(`{"a": "1e-400", ${field}}`)).toThrow('cannot be held: value: ');
});

it.each(['0', '-0.0', '0e5', '1e22', '100000000000000000000', '49.54441913439635', '3e-7'])(
  'takes %s',
  (number) => {
    expect(() => checkNumberLiterals(`{"value": ${number}}`)).not.toThrow();
  },
);

it('leaves texts alone, whatever they look like', () => {
  expect(() =>
    checkNumberLiterals('{"12345678901234567890": "a \\" 1e-400 , 1e999"}'),
  ).not.toThrow();
});

it('is asked at the border', () => {
  expect(() =>
    readDocument('{"version": 1, "rows": [{"value": 1e-400}], "encodings": {}}'),
  ).toThrow('cannot be held: value: 1e-400');
});
