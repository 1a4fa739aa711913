import { describe, expect, it } from 'vitest';
import { YardstickError } from '../base/error.ts';
import { errorText } from './error-text.ts';

describe('errorText', () => {
  it('says a known fault in the reader’s language, with its values', () => {
    const fault = new YardstickError('data-missing', 'x', { file: 'a.parquet' });
    expect(errorText(fault, 'en')).toContain('a.parquet');
    expect(errorText(fault, 'zh')).not.toBe(errorText(fault, 'en'));
  });

  it('says what is wrong with an opened file without names of fields or what a parser said', () => {
    const path = 'rows[3].unit';
    const details = { path, value: '"<x>"', expected: '("a" | "b")', message: 'Unexpected token' };
    for (const code of ['document-invalid', 'document-damaged']) {
      for (const language of ['zh', 'en'] as const) {
        const text = errorText(new YardstickError(code, 'x', details), language);
        expect(text).not.toMatch(/unit|rows|JSON|Unexpected|<x>/);
        if (code !== 'document-damaged') expect(text).toContain('4');
      }
    }
    const elsewhere = new YardstickError('document-invalid', 'x', {
      ...details,
      path: 'texts.title',
    });
    expect(errorText(elsewhere, 'en')).not.toContain('title');
  });

  it('shows nothing of a fault that it does not know', () => {
    for (const fault of [new Error('stack'), new YardstickError('nonsense', 'stack'), null]) {
      expect(errorText(fault, 'en')).not.toContain('stack');
      expect(errorText(fault, 'en')).not.toBe('');
    }
  });
});
