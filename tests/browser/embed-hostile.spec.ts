import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, frameOf, RECORDER, received, SERVERS, test } from './embed/host.ts';
import { CHART_IDS, textOf } from './embed/site.ts';
import { DIST } from './pages.ts';

const documentOf = (id: string) => `${SERVERS.root}charts/${id}.json`;
const SCRIPT = `<script type="module" src="${SERVERS.root}reform-chart.js"></script>`;
const [BAR = '', LINE = ''] = ['bar', 'line'].map((type) =>
  CHART_IDS.find((id) => JSON.parse(textOf(`charts/${id}.json`)).type === type),
);
const element = (id: string) =>
  `<reform-chart id="e" lang="zh" src="${documentOf(id)}"></reform-chart>`;

for (const [name, html] of [
  [
    'a column that starts',
    '<div style="display:flex;flex-direction:column;align-items:flex-start">@</div>',
  ],
  ['a row', '<div style="display:flex">@</div>'],
  ['a grid that starts', '<div style="display:grid;justify-items:start">@</div>'],
  ['a float', '<style>reform-chart{float:left}</style>@'],
] as const) {
  test(`it fills what there is: ${name}`, async ({ page, host }) => {
    await host.open(`<main style="width:600px">${html.replace('@', element(BAR))}</main>${SCRIPT}`);
    await expect(page.locator('reform-chart svg')).toHaveAttribute('width', '600');
  });
}

/** What a host may say of the texts around a chart. */
const HOSTILE =
  'text-transform:uppercase;letter-spacing:9px;word-spacing:20px;text-indent:60px;white-space:pre;writing-mode:vertical-rl;text-anchor:end;stroke:red;stroke-width:3px;direction:rtl;font:italic 40px/3 serif;color:#eee';

test('nothing of the host’s way of writing gets in, whatever its direction', async ({
  page,
  host,
}) => {
  const size = async (style: string) => {
    await host.open(
      `<div style="${style}"><div style="writing-mode:horizontal-tb;width:600px">${element(LINE)}</div></div>${SCRIPT}`,
    );
    await expect(page.locator('reform-chart svg')).toHaveAttribute('width', '600');
    return page.locator('reform-chart').evaluate((one) => {
      const box = (part: Element) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const from = one.getBoundingClientRect();
        return [x - from.x, y - from.y, width, height].map(Math.round);
      };
      return [...(one.shadowRoot?.querySelectorAll('p, text') ?? [])].map(box);
    });
  };
  const plain = await size('');
  expect(plain.length).toBeGreaterThan(5);
  expect(await size(HOSTILE)).toEqual(plain);
});

test('a new source wins that was set while the element was out of the page', async ({
  page,
  host,
}) => {
  await host.open(`<div>${element(BAR)}</div><div id="two"></div>${SCRIPT}`);
  const chart = page.locator('reform-chart');
  await expect(chart.locator('figure[data-chart="bar"]')).toBeVisible();
  await page.evaluate((src) => {
    const one = document.getElementById('e') as HTMLElement;
    one.remove();
    one.setAttribute('src', src);
    document.getElementById('two')?.append(one);
  }, documentOf(LINE));
  await expect(chart.locator('figure[data-chart="line"] svg')).toBeVisible();
  await page.evaluate((src) => {
    const one = document.getElementById('e') as HTMLElement;
    one.removeAttribute('src');
    one.remove();
    document.body.append(one);
    one.setAttribute('src', src);
  }, documentOf(BAR));
  await expect(chart.locator('figure[data-chart="bar"] svg')).toBeVisible();
});

test('a host that hides its overflow does not cut the box of a source', async ({ page, host }) => {
  await host.open(
    `<div style="overflow:hidden;height:150px;width:400px;transform:translateY(40px)">${element(BAR)}</div>${SCRIPT}`,
  );
  await page.locator('reform-chart svg [data-mark]').first().focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog');
  await expect(box).toBeVisible();
  const corners = await box.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const root = one.getRootNode() as ShadowRoot;
    return [
      [left + 4, top + 4],
      [right - 4, bottom - 4],
    ].map(([x = 0, y = 0]) => one.contains(root.elementFromPoint(x, y)));
  });
  expect(corners).toEqual([true, true]);
});

test('its script can be imported where there are no elements, and writes there', async () => {
  const script = pathToFileURL(join(DIST, 'reform-chart.js')).href;
  const { drawEmbed } = await import(script);
  const chart = JSON.parse(textOf(`charts/${BAR}.json`));
  const options = { language: 'en', widths: [600], interactive: false, home: '', tableOpen: false };
  expect(await drawEmbed(chart, options)).toContain('<svg');
});

test('it needs no leave to make markup', async ({ page, host, errors }) => {
  const policy = `require-trusted-types-for 'script'; trusted-types 'none'`;
  await host.open(
    element(BAR) + SCRIPT,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  await expect(page.locator('reform-chart svg')).toBeVisible();
  expect(errors).toEqual([]);
});

test('bytes that are no UTF-8 are refused by name', async ({ page, host }) => {
  await page.route('**/gbk.json', (route) =>
    route.fulfill({
      body: Buffer.from([0x7b, 0x22, 0xb8, 0xc4, 0x22, 0x7d]),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await host.open(element('gbk') + SCRIPT);
  await expect(page.getByRole('alert')).toContainText('UTF-8');
});

test('a frame in a sandbox shows its chart, and its height where scripts may run', async ({
  page,
  host,
}) => {
  await host.open(
    `${RECORDER}<iframe title="scripts" sandbox="allow-scripts" width="600" src="${frameOf(BAR)}"></iframe><iframe title="nothing" sandbox width="600" height="700" src="${frameOf(BAR)}"></iframe>`,
  );
  for (const title of ['scripts', 'nothing']) {
    await expect(page.frameLocator(`iframe[title=${title}]`).locator('svg:visible')).toBeVisible();
  }
  const height = async () =>
    (await received(page))
      .filter(({ frame, data }) => frame === 0 && data.type === 'reform-chart:height')
      .map(({ data }) => Number(data.height))
      .at(-1);
  await expect.poll(height).toBeGreaterThan(160);
  await expect(page.frameLocator('iframe[title=scripts]').getByRole('alert')).toHaveCount(0);
});

test('a long table scrolls inside its frame', async ({ page }) => {
  const longest = [...CHART_IDS].sort(
    (a, b) =>
      JSON.parse(textOf(`charts/${b}.json`)).rows.length -
      JSON.parse(textOf(`charts/${a}.json`)).rows.length,
  )[0];
  await page.goto(frameOf(longest ?? '', 'en'));
  await expect(page.locator('svg [data-mark][role="button"]').first()).toBeAttached();
  await page.locator('summary:visible').click();
  const heights = await page
    .locator('.scroll:visible')
    .evaluate((one) => [one.clientHeight, one.scrollHeight]);
  expect(heights[0]).toBeLessThanOrEqual(480);
  expect(heights[1]).toBeGreaterThan(480);
});
