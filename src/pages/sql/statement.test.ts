import { describe, expect, it } from 'vitest';
import { countOf, rowsOf, statementFault } from './statement.ts';

describe('statementFault', () => {
  it.each([
    'SELECT 1',
    ' -- first\n select * from observations;\n\n',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'FROM observations',
    '(VALUES (1))',
    'SELECT \'a;b\', "c;d" -- ; e',
    "SELECT 'it''s' /* ; */ ; -- end",
    'DESCRIBE observations',
    'SELECT $$;$$',
  ])('lets %j read', (sql) => {
    expect(statementFault(sql)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    [' ;\n-- nothing', 'empty'],
    ['SELECT 1; SELECT 2', 'several'],
    ['SELECT 1; DROP TABLE a', 'several'],
    ['DROP TABLE a', 'changes'],
    ["COPY a TO 'b'", 'changes'],
    ["/* SELECT */ ATTACH 'x'", 'changes'],
    ['SET memory_limit = 1', 'changes'],
    ["SELECT 'open", 'unclosed'],
    ['SELECT "open', 'unclosed'],
    ['SELECT 1 /* open', 'unclosed'],
  ])('does not run %j: %s', (sql, fault) => {
    expect(statementFault(sql)).toBe(fault);
  });
});

describe('rowsOf', () => {
  it('asks for a part and keeps a last comment from hiding the end', () => {
    expect(rowsOf('SELECT 1; -- end', 10, 20)).toEqual({
      sql: 'SELECT * FROM (\nSELECT 1\n) LIMIT 10 OFFSET 20',
      linesBefore: 1,
      paged: true,
    });
    expect(rowsOf("SELECT ';' -- ;\n", 1, 0).sql).toContain("\nSELECT ';'\n)");
  });

  it('leaves alone what cannot stand within another', () => {
    expect(rowsOf('DESCRIBE observations;', 10, 0)).toEqual({
      sql: 'DESCRIBE observations',
      linesBefore: 0,
      paged: false,
    });
  });
});

it('counts over the statement itself', () => {
  expect(countOf('FROM a;')).toBe('SELECT count(*) AS count FROM (\nFROM a\n)');
});
