import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeLicence } from './licence.ts';

const stated = readdirSync('data')
  .map((name) => `data/${name}/sources.csv`)
  .filter(existsSync)
  .flatMap((path) => readFileSync(path, 'utf8').match(/facts cited[^,"\n]*/g) ?? []);

test('what the data say of sources under no licence can be read in Chinese', () => {
  expect(stated.length).toBeGreaterThan(0);
  for (const licence of new Set(stated)) {
    expect(writeLicence(licence, 'zh')).toMatch(/^仅引用事实/);
    expect(writeLicence(licence, 'en')).toBe(licence);
  }
});

test('the name of a licence is the same everywhere', () => {
  expect(writeLicence('CC BY 4.0', 'zh')).toBe('CC BY 4.0');
});
