import { describe, expect, it } from 'vitest';
import { isReadFailure } from './session.ts';

describe('isReadFailure', () => {
  it('knows what DuckDB 0.9.1 says of files that it cannot read', () => {
    const messages = [
      "Invalid Error: Opening file 'e/missing.parquet' failed with error: Failed to open file",
      "Invalid Input Error: No magic bytes found at end of file 'c/damaged.parquet'",
      'IO Error: TProtocolException: Invalid data',
      'Invalid Input Error: ZSTD Decompression failure',
    ];
    expect(messages.filter((message) => !isReadFailure(message))).toEqual([]);
  });

  it('leaves faults of the statement alone', () => {
    const messages = [
      'Binder Error: Referenced column "nothing" not found in FROM clause!',
      'Parser Error: syntax error at or near "SELEKT"',
      'Conversion Error: Could not convert string "x" to INT32',
    ];
    expect(messages.filter(isReadFailure)).toEqual([]);
  });
});
