import { expect, test } from 'vitest';
import { linkable } from '../base/address.ts';
import type { DocumentSource } from '../spec/document.ts';
import { namedSources } from './named-sources.ts';

const source = (name: string, url: string, date = '2019-03-01') =>
  ({ publisher: { zh: name, en: name }, date, url }) as DocumentSource;
const named = (sources: DocumentSource[]) =>
  namedSources({ sources } as unknown as Parameters<typeof namedSources>[0], 'en');

test('each publisher comes once, with an address if any of its sources has one', () => {
  const { named: list, more } = named([source('Daily', ''), source('Daily', 'https://a.cn/1')]);
  expect(list).toEqual([{ name: 'Daily (2019)', url: 'https://a.cn/1' }]);
  expect(more).toBe('');
});

test('many publishers are counted, not listed', () => {
  const { named: list, more } = named(['a', 'b', 'c', 'd', 'e'].map((name) => source(name, '')));
  expect(list).toHaveLength(3);
  expect(more).toContain('5');
});

test('only addresses of the web are links', () => {
  expect(
    ['https://a.cn', 'HTTP://a.cn', 'javascript:alert(1)', 'data:,x', ''].map(linkable),
  ).toEqual(['https://a.cn', 'HTTP://a.cn', '', '', '']);
});
