import { expect, SERVERS, test } from './embed/host.ts';
import { CHART_IDS, textOf } from './embed/site.ts';

const SCRIPT = `<script type="module" src="${SERVERS.root}reform-chart.js"></script>`;
const documentOf = (id: string) => `${SERVERS.root}charts/${id}.json`;
const typeOf = (id: string) => JSON.parse(textOf(`charts/${id}.json`)).type;
const [BAR = '', LINE = ''] = ['bar', 'line'].map((type) =>
  CHART_IDS.find((id) => typeOf(id) === type),
);

/** Keeps the events of all elements of the page in `fired`. */
const EVENTS = `<script>
  window.fired = [];
  for (const name of ['ready', 'error', 'select'])
    addEventListener('reform-chart:' + name, ({ type, detail }) => fired.push({ type, ...detail }));
</script>`;

test('several stand in a page of another origin, each with two requests at most', async ({
  page,
  host,
  requests,
  errors,
}) => {
  await host.open(`${EVENTS}
    <reform-chart lang="zh" src="${documentOf(BAR)}"><p>until drawn</p></reform-chart>
    <reform-chart lang="en" src="${documentOf(LINE)}" theme="dark"><p>until drawn</p></reform-chart>
    ${SCRIPT}`);
  const charts = page.locator('reform-chart');
  await expect(charts.locator('figure[data-chart="bar"] svg')).toBeVisible();
  await expect(charts.locator('figure[data-chart="line"] svg')).toBeVisible();
  await expect(page.getByText('until drawn')).toHaveCount(2);
  for (const text of await page.getByText('until drawn').all()) await expect(text).toBeHidden();
  await expect
    .poll(() => page.evaluate('fired'))
    .toMatchObject([{ type: 'reform-chart:ready' }, { type: 'reform-chart:ready' }]);
  const ours = requests.filter((url) => url.startsWith(SERVERS.root));
  expect(ours.sort()).toEqual(
    [documentOf(BAR), documentOf(LINE), `${SERVERS.root}reform-chart.js`].sort(),
  );
  expect(errors).toEqual([]);
});

test('changed attributes draw anew, and the width of its place is followed', async ({
  page,
  host,
}) => {
  await host.open(`<div id="place" style="width:640px">
    <reform-chart lang="zh" src="${documentOf(BAR)}"></reform-chart></div>${SCRIPT}`);
  const chart = page.locator('reform-chart');
  await expect(chart.locator('svg')).toHaveAttribute('width', '640');
  await chart.evaluate((one) => one.setAttribute('lang', 'en'));
  await expect(chart.getByText('Data table')).toBeVisible();
  await page.locator('#place').evaluate((one) => {
    one.style.width = '400px';
  });
  await expect(chart.locator('svg')).toHaveAttribute('width', '400');
  await chart.evaluate((one, src) => one.setAttribute('src', src), documentOf(LINE));
  await expect(chart.locator('figure[data-chart="line"]')).toBeVisible();
});

test('a mark opens where its figure comes from, by key and by pointer', async ({ page, host }) => {
  await host.open(
    `${EVENTS}<reform-chart lang="en" src="${documentOf(BAR)}"></reform-chart>${SCRIPT}`,
  );
  const first = page.locator('reform-chart svg [data-mark]').first();
  await first.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'Where this figure comes from' });
  await expect(box).toContainText('Source');
  await expect(box).toContainText('Period');
  const select = await page.evaluate<{ type: string; key: string }[]>('fired');
  expect(select.at(-1)).toMatchObject({
    type: 'reform-chart:select',
    key: await first.getAttribute('data-mark'),
    observation: await first.getAttribute('data-observation'),
  });
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await page.locator('reform-chart svg [data-mark] rect').first().click();
  await expect(box).toBeVisible();
});

test('a document inside the element is drawn, and one that is set', async ({ page, host }) => {
  const inside = textOf(`charts/${BAR}.json`).replaceAll('<', '\\u003c');
  await host.open(
    `<reform-chart lang="en"><script type="application/json">${inside}</script></reform-chart>${SCRIPT}`,
  );
  const chart = page.locator('reform-chart');
  await expect(chart.locator('figure[data-chart="bar"] svg')).toBeVisible();
  await chart.evaluate(
    (one, text) => Object.assign(one, { chart: JSON.parse(text) }),
    textOf(`charts/${LINE}.json`),
  );
  await expect(chart.locator('figure[data-chart="line"] svg')).toBeVisible();
});

test('what stands inside stays where the document cannot be had', async ({ page, host }) => {
  await host.open(`${EVENTS}<reform-chart lang="en" src="${documentOf('no-such-chart')}">
    <a href="https://example.gov.cn/">the chart at its home</a></reform-chart>${SCRIPT}`);
  await expect(page.getByRole('alert')).toContainText('no-such-chart.json');
  await expect(page.getByText('the chart at its home')).toBeVisible();
  await expect
    .poll(() => page.evaluate('fired'))
    .toMatchObject([{ type: 'reform-chart:error', code: 'embed-missing' }]);
});

test('strict policies of the host let it draw', async ({ page, host, errors }) => {
  const policy = `default-src 'none'; script-src ${SERVERS.root}; connect-src ${SERVERS.root}; require-trusted-types-for 'script'; trusted-types reform-chart`;
  await host.open(
    `<reform-chart lang="en" src="${documentOf(BAR)}"></reform-chart>${SCRIPT}`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  await expect(page.locator('reform-chart svg')).toBeVisible();
  const title = page.locator('reform-chart .title');
  await expect(title).toHaveCSS('font-size', '18px');
  expect(errors).toEqual([]);
});
