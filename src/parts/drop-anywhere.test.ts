import { expect, it } from 'vitest';
import { isForGatherer } from './drop-anywhere.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

it('leaves charts and briefings to the site, and takes tables for the page', () => {
  expect(isForGatherer(named('月报.XLS'))).toBe(true);
  expect(isForGatherer(named('own.zip'))).toBe(true);
  expect(isForGatherer(named('a.briefing.json'))).toBe(false);
  expect(isForGatherer(named('a.html'))).toBe(false);
  expect(isForGatherer(named('a.json', 'b.csv'))).toBe(true);
  expect(isForGatherer([])).toBe(false);
});
