import { test } from '@playwright/test';
import { buildSite, SITES } from './site.ts';

for (const name of SITES) {
  test(`the site of the second city, ${name}`, () => buildSite(name));
}
