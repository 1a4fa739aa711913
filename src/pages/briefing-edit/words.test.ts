import { expect, it } from 'vitest';
import { addressOf } from './address.ts';
import { labelOf, nameOf } from './words.ts';

const text = (markdown: string) =>
  nameOf({ id: 'a', kind: 'text', markdown }, 'en', (id) => `<${id}>`);

it('calls a text by its first words, as they read', () => {
  expect(text('- **Cut** to {days-a}, see [it](https://a.cn) \\{b}\n\nMore')).toBe(
    'Cut to <days-a>, see it {b}',
  );
  expect(text('| 区 | 比\\|例 |\n| --- | --- |')).toBe('区 比|例');
  expect(text('x'.repeat(99))).toHaveLength(41);
  expect(text('')).toBe('');
});

it('names blocks by their kind where they say nothing', () => {
  expect(labelOf('page-break', '', 'zh')).toBe('分页');
  expect(labelOf('heading', '背景', 'zh')).toBe('标题“背景”');
});

it.each([
  [' https://a.cn/b ', 'https://a.cn/b'],
  ['http://a.cn/文件', 'http://a.cn/%E6%96%87%E4%BB%B6'],
  ['javascript:alert(1)', ''],
  ['a.cn', ''],
  ['https://http://a.cn', 'http://a.cn/'],
  ['', ''],
])('takes %j as the address %j', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});
