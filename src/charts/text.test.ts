import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text.ts';

test('a Chinese character is as wide as its size', () => {
  expect(textWidth('广州', 14)).toBe(28);
  expect(textWidth('abc', 10)).toBeLessThan(20);
});

test('Chinese breaks between characters, English between words', () => {
  expect(wrapText('首次送达成功率', 10, 42)).toEqual(['首次送达', '成功率']);
  expect(wrapText('time to start a business', 10, 90)).toEqual(['time to start a', 'business']);
});

test('no line starts with a closing mark', () => {
  for (const line of wrapText('社会投资,政府投资。两类', 10, 40))
    expect(line).not.toMatch(/^[,。]/);
});

test('no line ends in an opening bracket', () => {
  for (let width = 30; width < 160; width += 10) {
    for (const line of wrapText('高收入经济体\uff08平均\uff09的时间', 10, width)) {
      expect(line).not.toMatch(/\uff08$/);
    }
  }
});

test('what does not fit the last line is cut with an ellipsis inside the width', () => {
  const lines = wrapText('one two three four five six seven', 10, 60, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});

test('words break after hyphens, and a word wider than the line breaks anywhere', () => {
  expect(wrapText('government-invested projects', 10, 75)).toEqual([
    'government-',
    'invested',
    'projects',
  ]);
  for (const line of wrapText('Donaudampfschifffahrtsgesellschaft', 10, 60, 9))
    expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});

test('the dash of Chinese periods is as wide as a character, and lines break after it', () => {
  expect(textWidth('—', 12)).toBe(12);
  const room = textWidth('2016年1月1日—', 12);
  expect(wrapText('2016年1月1日—2018年', 12, room)).toEqual(['2016年1月1日—', '2018年']);
});

test('spaces at the end of a line take no room, wherever they come from', () => {
  expect(wrapText('abcdefgh    abcdefgh', 10, 30, 9)).toEqual(['abcd', 'efgh', 'abcd', 'efgh']);
  expect(wrapText('   ', 10, 30)).toEqual([]);
});

test('a short term in quotes stays whole', () => {
  expect(wrapText('智慧法院破解“送达难”“执行难”', 16, 220)).toEqual([
    '智慧法院破解“送达难”',
    '“执行难”',
  ]);
});
