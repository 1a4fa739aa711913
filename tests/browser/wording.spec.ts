import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOfPage, wordingFaults } from '../chinese-wording.ts';
import { expect, test } from './fixtures.ts';
import { DIST, FILES } from './pages.ts';

const CHINESE = FILES.filter((path) => !/(^|\/)en\//.test(path));
const fileOf = (path: string) => join(DIST, path.endsWith('.html') ? path : `${path}index.html`);

test('every built page is written in Chinese as an office writes it', () => {
  expect(CHINESE.length).toBeGreaterThan(20);
  const faults = CHINESE.flatMap((path) =>
    wordingFaults(textsOfPage(readFileSync(fileOf(path), 'utf8'))).map((one) => `${path}: ${one}`),
  );
  expect(faults).toEqual([]);
});
