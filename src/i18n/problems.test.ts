import { expect, it } from 'vitest';
import { problemText } from './problems.ts';

it('says a problem in both languages, with its values and what to do', () => {
  expect(problemText('under-minimum', { limit: '3' }, 'en')).toBe('under 3, the least allowed');
  expect(problemText('column-misspelt', { meant: 'role' }, 'zh')).toContain('“role”');
});
