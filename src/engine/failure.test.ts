import { describe, expect, it } from 'vitest';
import { isReadFailure, suspectsOf } from './failure.ts';

describe('isReadFailure', () => {
  it('knows what DuckDB 0.9.1 says of files that it cannot read', () => {
    const messages = [
      "Invalid Error: Opening file 'e/missing.parquet' failed with error: Failed to open file",
      "Invalid Input Error: No magic bytes found at end of file 'c/damaged.parquet'",
      'IO Error: TProtocolException: Invalid data',
      'Invalid Input Error: ZSTD Decompression failure',
      "Invalid Error: don't know what type: \u000f",
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

describe('suspectsOf', () => {
  const [one, two] = ['p/one.parquet', 'p/two.parquet'].map((name) => ({
    name,
    url: name,
    bytes: 1,
  }));
  const files = [one, two].flatMap((file) => file ?? []);

  it('is the file that is named, else every file that is read', () => {
    expect(suspectsOf(files, "No magic bytes found at end of file 'p/two.parquet'")).toEqual([two]);
    expect(suspectsOf(files, 'IO Error: TProtocolException: Invalid data')).toEqual(files);
  });

  it('is none where the statement or a file of the reader’s is at fault', () => {
    expect(suspectsOf(files, 'Parser Error: syntax error at or near "SELEKT"')).toEqual([]);
    expect(suspectsOf(files, "IO Error: Cannot open file 'mine.csv': no such file")).toEqual([]);
  });
});
