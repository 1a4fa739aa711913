import { expect, test } from 'vitest';
import { keptAddress, linkAddress, packedIn, pagesOf, siteOf } from './addresses.ts';

test.each([
  'https://example.org/some/where/zh/briefing/',
  'https://example.org/some/where/zh/briefing/edit/?b=1&v=1',
  'https://example.org/some/where/zh/briefing/read/#b=1abc',
])('the site is found from %s', (here) => {
  const site = siteOf(here);
  expect(site.root).toBe('https://example.org/some/where/');
  expect(site.home).toBe('https://example.org/some/where/zh/');
  expect(site.page('present')).toBe('https://example.org/some/where/zh/briefing/present/');
});

test('a link holds what it was given, and places on the page are no briefings', () => {
  const link = linkAddress('http://intranet/zh/briefing/', 'read', '1.a-b_c');
  expect(link).toBe('http://intranet/zh/briefing/read/#b=1.a-b_c');
  expect(packedIn(new URL(link).hash)).toBe('1.a-b_c');
  expect(packedIn('#content')).toBe('');
  expect(packedIn('')).toBe('');
  expect(keptAddress('http://intranet/zh/briefing/', 'edit', 'a b')).toBe(
    'http://intranet/zh/briefing/edit/?b=a%20b&v=1',
  );
});

test('other pages show the same briefing, from a link or from this device', () => {
  const kept = pagesOf('http://intranet/zh/briefing/edit/?b=1', '1');
  expect(kept.map(({ address }) => address)).toEqual([
    'http://intranet/zh/briefing/read/?b=1&v=1',
    'http://intranet/zh/briefing/present/?b=1&v=1',
  ]);
  const linked = pagesOf('http://intranet/zh/briefing/read/#b=b1.abc', '1');
  expect(linked).toEqual([
    { page: 'present', address: 'http://intranet/zh/briefing/present/#b=b1.abc' },
  ]);
});
