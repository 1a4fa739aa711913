import { describe, expect, it } from 'vitest';
import { YardstickError } from '../base/error.ts';
import { errorText } from './error-text.ts';

describe('errorText', () => {
  it('says a known fault in the reader’s language, with its values', () => {
    const fault = new YardstickError('data-missing', 'x', { file: 'a.parquet' });
    expect(errorText(fault, 'en')).toContain('a.parquet');
    expect(errorText(fault, 'zh')).not.toBe(errorText(fault, 'en'));
  });

  it('shows nothing of a fault that it does not know', () => {
    for (const fault of [new Error('stack'), new YardstickError('nonsense', 'stack'), null]) {
      expect(errorText(fault, 'en')).not.toContain('stack');
      expect(errorText(fault, 'en')).not.toBe('');
    }
  });
});
