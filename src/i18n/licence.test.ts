import { expect, test } from 'vitest';
import { writeLicence } from './licence.ts';

test('a licence is written by its name in the data, else as stated', () => {
  const licenceName = { zh: '开放许可', en: 'Open licence' };
  expect(writeLicence({ licence: 'open', licenceName }, 'zh')).toBe('开放许可');
  expect(writeLicence({ licence: 'open', licenceName }, 'en')).toBe('Open licence');
  expect(writeLicence({ licence: 'a licence of its own' }, 'zh')).toBe('a licence of its own');
});

test('what older documents state can be read in Chinese', () => {
  const licence = 'facts cited; article © publisher';
  expect(writeLicence({ licence }, 'zh')).toBe('仅引用事实，文章版权归发布者所有');
  expect(writeLicence({ licence }, 'en')).toBe(licence);
});
