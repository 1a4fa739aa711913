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

test.each([
  ['CC BY 4.0', '知识共享署名4.0国际许可协议（CC BY 4.0）'],
  ['CC-BY-NC-SA-4.0', '知识共享署名—非商业性使用—相同方式共享4.0国际许可协议（CC-BY-NC-SA-4.0）'],
  ['a licence of its own', 'a licence of its own'],
])('the licence %s has its Chinese name', (licence, written) => {
  expect(writeLicence(licence, 'zh')).toBe(written);
  expect(writeLicence(licence, 'en')).toBe(licence);
});

test('what packages say of themselves can be read in Chinese', () => {
  const titles = readdirSync('data').flatMap((name) => {
    const { licenses = [] } = JSON.parse(readFileSync(`data/${name}/datapackage.json`, 'utf8')) as {
      licenses?: { title: string }[];
    };
    return licenses.map(({ title }) => title);
  });
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) {
    expect(writeLicence(title, 'zh').replace(/（CC[^）]*）/, '')).not.toMatch(/[A-Za-z;:,()]/);
  }
});
