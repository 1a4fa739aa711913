import { expect, it } from 'vitest';
import { SAMPLE_KINDS } from '../../records/sample-kind-names.ts';
import { exampleLog } from './example.ts';

it('has every word of an example in Chinese on a Chinese page, case numbers apart', async () => {
  for (const kind of SAMPLE_KINDS) {
    const file = exampleLog('zh', kind);
    const text = (await file.text()).replaceAll(/\bS\d{8}\b/g, '');
    expect(text.match(/[A-Za-z]+/g)).toBeNull();
    expect(text).toContain('山区');
  }
});
