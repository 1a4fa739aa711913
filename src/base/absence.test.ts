import { expect, it } from 'vitest';
import { isAbsent } from './absence.ts';

it.each([
  '',
  ' ',
  '-',
  '—',
  '——',
  '/',
  '...',
  '…',
  'N/A',
  'n/a',
  '无',
  '暂无',
  '空',
  '（缺）',
  '\u3000',
])('sees that %j gives no figure', (text) => expect(isAbsent(text)).toBe(true));

it.each(['0', '无锡', '1', 'a', '-1', '有'])('takes %j for something', (text) =>
  expect(isAbsent(text)).toBe(false),
);
