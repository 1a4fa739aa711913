import { expect, test } from 'vitest';
import { bracketed, isolated, quoted, titled } from './punctuation.ts';

test('a title within a title takes the inner marks, and one within that the outer', () => {
  expect(titled('关于印发《办法》的通知', 'zh')).toBe('《关于印发〈办法〉的通知》');
  expect(titled('关于〈印发《办法》〉的通知', 'zh')).toBe('《关于〈印发《办法》〉的通知》');
  expect(titled('On “Rules” of use', 'en')).toBe('“On ‘Rules’ of use”');
});

test('a quotation within a quotation takes single marks, and apostrophes stay', () => {
  expect(quoted('关于“一门”的说明')).toBe('“关于‘一门’的说明”');
  expect(quoted('the court’s “one door” rule')).toBe('“the court’s ‘one door’ rule”');
});

test('a mark that closes nothing stays as it is', () => {
  expect(titled('办法》的通知', 'zh')).toBe('《办法》的通知》');
});

test('brackets are those of the language, and none stand around nothing', () => {
  expect(bracketed('2018年', 'zh')).toBe('（2018年）');
  expect(bracketed('2018', 'en')).toBe(' (2018)');
  expect(bracketed('', 'zh')).toBe('');
});

test('ends the direction of a text that somebody typed with the text', () => {
  expect(isolated('营商环境')).toBe('营商环境');
  expect(isolated('a\u202eb')).toBe('\u2068a\u202eb\u2069');
  expect(isolated('a\u2069\u202eb\u2067')).toBe('\u2068a\u202eb\u2069');
  expect(isolated('תקציר')).toBe('\u2068תקציר\u2069');
});
