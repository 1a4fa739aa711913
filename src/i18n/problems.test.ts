import { expect, it } from 'vitest';
import { problemText } from './problems.ts';

it('says a problem in both languages, with its values and what to do', () => {
  expect(problemText('under-minimum', { limit: '3' }, 'en')).toBe('under 3, the least allowed');
  expect(problemText('column-misspelt', { meant: 'role' }, 'zh')).toContain('“role”');
  expect(problemText('reform-unknown', { more: '69' }, 'en')).toMatch(/\(and 69 more that follow/);
  expect(problemText('reform-unknown', { more: '69' }, 'zh')).toMatch(/（另有69处由此引起）$/);
  expect(problemText('rows-missing', { more: '246' }, 'en')).not.toContain('follow');
});
