import { expect, test } from 'vitest';
import { linkAddress, packedIn, pagesOf, sameBriefing } from './addresses.ts';

const SITE = { root: '../../../', language: 'zh', home: 'http://intranet/some/zh/' } as const;
const at = (page: string) => `http://intranet/some/zh/briefing/${page}`;

test('a link holds what it was given, and places on the page are no briefings', () => {
  const link = linkAddress(SITE, 'read', '1.a-b_c');
  expect(link).toBe(at('read/#b=1.a-b_c'));
  expect(packedIn(new URL(link).hash)).toBe('1.a-b_c');
  expect(packedIn('#content')).toBe('');
  expect(packedIn('')).toBe('');
});

test('other pages show the same briefing, from a link or from this device', () => {
  expect(sameBriefing(SITE, at('present/?b=1&v=1'), 'read')).toBe(at('read/?b=1&v=1'));
  expect(sameBriefing(SITE, at('present/#b=1abc'), 'read')).toBe(at('read/#b=1abc'));
  const kept = pagesOf(SITE, at('edit/?b=1'), 'a b');
  expect(kept.map(({ address }) => address)).toEqual([
    '../../../zh/briefing/read/?b=a%20b&v=1',
    '../../../zh/briefing/present/?b=a%20b&v=1',
  ]);
  const linked = pagesOf(SITE, at('read/#b=b1.abc'), '1');
  expect(linked).toEqual([{ page: 'present', address: at('present/#b=b1.abc') }]);
});
