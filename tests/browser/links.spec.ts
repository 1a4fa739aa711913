import { expect, test } from './fixtures.ts';
import { FILES, htmlOf } from './pages.ts';
import { SERVERS } from './servers.ts';

/** Pages shown in place of others; where their links lead is found when they are. */
const ANYWHERE = ['404.html', 'offline.html'];

/** Addresses in a page's HTML that point into the site. */
function linksOf(path: string): URL[] {
  const here = new URL(path, SERVERS.subpath);
  const written = [...htmlOf(path).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to]) => to ?? '');
  return [...new Set(written)]
    .map((to) => new URL(to.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here))
    .filter((url) => url.origin === here.origin);
}

test('every link of every page leads somewhere, within the sub-path', async ({ request }) => {
  const answers = new Map<string, string>();
  const broken: string[] = [];
  const ask = async (address: string): Promise<string> => {
    const response = await request.get(address);
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    return response.ok() ? (isPage ? await response.text() : 'file') : '';
  };
  for (const path of FILES.filter((one) => !ANYWHERE.includes(one))) {
    for (const url of linksOf(path)) {
      const address = url.href.split('#')[0] ?? '';
      if (!answers.has(address)) answers.set(address, await ask(address));
      const target = answers.get(address) ?? '';
      const anchored =
        url.hash === '' || target.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`);
      const inside = address.startsWith(SERVERS.subpath);
      if (target === '' || !inside || !anchored) broken.push(`${path} → ${url.href}`);
    }
  }
  expect(broken).toEqual([]);
  expect(answers.size).toBeGreaterThan(10);
});
