import { expect, test } from 'vitest';
import { migrateDocument } from './migrate.ts';

const steps = {
  1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, id: name }),
  2: (older: Record<string, unknown>) => ({ ...older, notes: [] }),
};

test('a document is brought forward step by step and keeps what no step knows', () => {
  const old = { version: 1, name: 'a', extra: true };
  expect(migrateDocument(old, steps, 3)).toEqual({ version: 3, id: 'a', extra: true, notes: [] });
  expect(old).toEqual({ version: 1, name: 'a', extra: true });
});

test('a newer document and one without a way forward are refused by version', () => {
  expect(() => migrateDocument({ version: 4 }, steps, 3)).toThrow('version 4 is newer than 3');
  expect(() => migrateDocument({ version: 0 }, steps, 3)).toThrow(
    'unknown chart document version: 0',
  );
});
