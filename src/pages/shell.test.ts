import { expect, test } from 'vitest';
import type { Page } from '../parts/page.ts';
import { shell } from './shell.ts';

const page: Page = {
  ...{ language: 'en', path: 'reforms/river/', view: 'reform', root: '../../../' },
  ...{ title: 'River & "chief"', data: { documents: [], figures: [] } },
};
const parts = {
  ...{ body: '', head: '', description: 'What did it <achieve>?' },
  ...{ styles: [], scripts: [], preloads: [] },
};
const named = (html: string) =>
  [...html.matchAll(/<meta property="og:(\w+)" content="([^"]*)">/g)].map(([, name, text]) => [
    name,
    text,
  ]);

test('a page names no address unless the build was told one', () => {
  const html = shell(page, parts, true);
  expect(named(html)).toEqual([]);
  expect(html).not.toMatch(/canonical|site-address|https?:/);
});

test('a link elsewhere shows the page by its own title, description and address', () => {
  const html = shell(page, { ...parts, siteAddress: 'https://reform.example/x/' }, true);
  const address = 'https://reform.example/x/en/reforms/river/';
  expect(html).toContain(`<link rel="canonical" href="${address}">`);
  expect(Object.fromEntries(named(html))).toEqual({
    ...{ type: 'website', site_name: 'Reform Yardstick' },
    ...{ title: 'River &#38; &#34;chief&#34;', description: 'What did it &#60;achieve&#62;?' },
    url: address,
  });
});
