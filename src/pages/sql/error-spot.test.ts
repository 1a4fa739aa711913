import { expect, it } from 'vitest';
import { databaseError } from './error-spot.ts';

it('finds the place in the reader’s own statement', () => {
  const text =
    'Parser Error: syntax error at or near "FORM"\nLINE 3: SELECT * FORM a\n                 ^';
  expect(databaseError(text, '-- one\nSELECT * FORM a', 1)).toEqual({
    message: 'Parser Error: syntax error at or near "FORM"',
    spot: { at: 16, line: 2, column: 10 },
  });
});

it('finds it in a line that DuckDB has cut', () => {
  const line = `SELECT ${'x'.repeat(90)}, nothing FROM a`;
  const text = `Binder Error: no "nothing"\nLINE 1: ...xxxx, nothing FROM a\n                 ^`;
  const { spot } = databaseError(text, line, 0);
  expect(line.slice(spot?.at)).toBe('nothing FROM a');
});

it('gives the message alone where no place is drawn, or not one of the reader’s', () => {
  expect(databaseError('Out of Memory Error: no room', 'SELECT 1', 1).spot).toBeNull();
  const foreign = 'Parser Error: x\nLINE 9: elsewhere\n        ^';
  expect(databaseError(foreign, 'SELECT 1', 1)).toEqual({ message: 'Parser Error: x', spot: null });
});

it('looks for the name that the database does not know', () => {
  const sql = "SELECT 'nothing' AS other -- nothing\nFROM a WHERE nothing = nothings";
  const text = 'Binder Error: Referenced column "nothing" not found in FROM clause!';
  expect(databaseError(text, sql, 1).spot).toEqual({ at: 50, line: 2, column: 14 });
  const missing = 'Catalog Error: Table with name a does not exist!\nDid you mean "b"?';
  expect(databaseError(missing, sql, 1).spot).toEqual({ at: 42, line: 2, column: 6 });
  const called = 'Catalog Error: Scalar Function with name nofn does not exist!';
  expect(databaseError(called, 'SELECT nofn(1)', 1).spot?.column).toBe(8);
});
