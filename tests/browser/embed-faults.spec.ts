import { expect, SERVERS, test } from './embed/host.ts';
import { CHART_IDS, textOf } from './embed/site.ts';

const whole = textOf(`charts/${CHART_IDS[0]}.json`);
const changed = (change: (chart: ReturnType<typeof JSON.parse>) => void): string => {
  const chart = JSON.parse(whole);
  change(chart);
  return JSON.stringify(chart);
};
/** The address itself, not that of a frame that names it. */
const isDocument = (name: string) => (url: URL) => url.pathname === `/charts/${name}.json`;
const SCRIPT = '</script><script>window.ran=1</script><img src=x onerror="window.ran=1">';

/** Bodies that are no chart document, and what is said of each. */
const BODIES: readonly [name: string, body: string | Buffer, said: RegExp][] = [
  ['truncated', whole.slice(0, whole.length / 2), /incomplete/],
  ['newer', changed((chart) => Object.assign(chart, { version: 99 })), /version 99/],
  ['page', '<!doctype html><title>Sign in</title>', /not a chart document/],
  ['nan', whole.replace(/"value":[\d.]+/, '"value":NaN'), /damaged/],
  ['types', changed((chart) => Object.assign(chart.rows[0], { value: '12' })), /rows\[0\]\.value/],
  ['foreign', '{"mark":"bar"}', /not a chart file/],
  ['huge', Buffer.alloc(50_000_000, ' '), /too large/],
];

for (const [name, body, said] of BODIES) {
  test(`a frame says what is wrong with its document: ${name}`, async ({ page }) => {
    await page.route(isDocument(name), (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    await page.goto(`${SERVERS.root}embed/en/?src=../../charts/${name}.json`);
    await expect(page.getByRole('alert')).toContainText(said);
  });
}

for (const [name, source, said] of [
  ['of no address', '', /which chart to draw/],
  ['that is not there', '../../charts/no-such-chart.json', /no chart document at/],
  ['of another origin', 'https://example.org/a.json', /only chart documents of this site/],
  ['that would be a script', 'javascript:alert(1)', /only chart documents of this site/],
] as const) {
  test(`a frame says so of a document ${name}`, async ({ page, requests }) => {
    const query = source === '' ? '' : `?src=${encodeURIComponent(source)}`;
    await page.goto(`${SERVERS.root}embed/en/${query}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.locator('[data-loading]')).toHaveCount(0);
    expect(requests.filter((url) => !url.startsWith(SERVERS.root))).toEqual([]);
  });
}

test('texts that are markup are shown as text', async ({ page, errors }) => {
  const hostile = JSON.parse(whole, (key, value) =>
    key === 'zh' || key === 'en' ? `${SCRIPT}${value}` : value,
  );
  await page.route(isDocument('hostile'), (route) =>
    route.fulfill({ body: JSON.stringify(hostile), contentType: 'application/json' }),
  );
  await page.goto(`${SERVERS.root}embed/en/?src=../../charts/hostile.json`);
  await expect(page.locator('.title')).toContainText('<script>window.ran=1');
  await page.locator('svg [data-mark][role="button"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('<img src=x');
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(errors).toEqual([]);
});
