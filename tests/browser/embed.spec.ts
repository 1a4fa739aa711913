import { CHART_TYPES } from '../../src/base/vocabulary.ts';
import { HAS_GUANGZHOU } from '../of-guangzhou.ts';
import { expect, frameOf, RECORDER, received, SERVERS, test } from './embed/host.ts';
import { CHART_IDS, textOf } from './embed/site.ts';

/** A chart of each type, the one with the most rows. */
const SAMPLES = CHART_TYPES.flatMap((type) => {
  const charts = CHART_IDS.map((id) => JSON.parse(textOf(`charts/${id}.json`)))
    .filter((chart) => chart.type === type)
    .sort((a, b) => b.rows.length - a.rows.length);
  return charts.length === 0 ? [] : [{ type, id: String(charts[0].id) }];
});
const LINE = SAMPLES.find(({ type }) => type === 'line')?.id ?? '';
const BAR = SAMPLES.find(({ type }) => type === 'bar')?.id ?? '';

/** How long heights are watched; YARDSTICK_WATCH=60 does so for a minute. */
const WATCH = Number(process.env.YARDSTICK_WATCH ?? 2) * 1000;

test('embeds write every chart as the site’s own code does', async ({ page }) => {
  await page.goto(SERVERS.root);
  await page.goto(`${SERVERS.root}en/`);
  for (const language of ['zh', 'en'] as const) {
    const pages = CHART_IDS.map((id) => {
      const html = textOf(`embed/${language}/${id}.html`);
      const [, home = '', drawn = ''] =
        /<reform-chart [^>]*home="([^"]*)"[^>]*>\n([\s\S]*)\n<\/reform-chart>/.exec(html) ?? [];
      return { chart: JSON.parse(textOf(`charts/${id}.json`)), home, drawn };
    });
    const different = await page.evaluate(
      async ([script, language, pages]) => {
        const { drawEmbed, STATIC_WIDTHS } = await import(script);
        const ids: string[] = [];
        for (const { chart, home, drawn } of pages) {
          const options = { language, home, widths: STATIC_WIDTHS };
          const still = { ...options, interactive: false, tableOpen: false };
          if ((await drawEmbed(chart, still)) !== drawn) ids.push(chart.id);
          await drawEmbed(chart, { ...options, interactive: true, tableOpen: true });
        }
        return ids;
      },
      [`${SERVERS.root}reform-chart.js`, language, pages] as const,
    );
    expect(different, language).toEqual([]);
  }
});

/** Types of case logs have their axes in a file of their own, which all other frames do without. */
const OF_LOGS = ['histogram', 'survival'];

for (const { type, id } of SAMPLES) {
  const most = OF_LOGS.includes(type) ? 5 : 4;
  test(`a frame draws at its width with ${most} requests at most: ${type}`, async ({
    page,
    requests,
    errors,
  }) => {
    await page.setViewportSize({ width: 613, height: 700 });
    await page.goto(frameOf(id));
    await expect(page.locator('svg:visible')).toHaveAttribute('width', '589');
    await expect(page.locator('svg [data-mark][role="button"]').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeLessThanOrEqual(most);
    expect(errors).toEqual([]);
  });
}

test('a frame without scripts shows picture, sources and table', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [width, drawn] of [
    [360, '336'],
    [900, '680'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(frameOf(LINE, 'en'));
    await expect(page.locator('svg:visible')).toHaveAttribute('width', drawn);
  }
  await page.getByText('Data table').click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open at its home' })).toBeVisible();
  await context.close();
});

test('heights settle and stay, at every width, in every dialect', async ({
  page,
  host,
  errors,
}) => {
  test.setTimeout(WATCH + 30_000);
  await page.setViewportSize({ width: 1300, height: 900 });
  const frames = [320, 768, 1200].flatMap((width) =>
    [LINE, BAR].map(
      (id) => `<iframe title="${id}" src="${frameOf(id)}" width="${width}"></iframe>`,
    ),
  );
  await host.open(
    `${RECORDER}${frames.join('')}<script src="${SERVERS.root}embed/resize.js"></script>`,
  );
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight));
  const scrolls = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
        ),
    );
  await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(160);
  await expect.poll(async () => Math.max(...(await scrolls()))).toBeLessThanOrEqual(0);
  const [settled, told] = [await heights(), (await received(page)).length];
  await page.waitForTimeout(WATCH);
  expect(await heights()).toEqual(settled);
  expect(await received(page)).toHaveLength(told);
  // The same chart is of another height at another width: of our data, higher where it is narrow.
  expect(settled[0]).not.toBe(settled[4]);
  if (HAS_GUANGZHOU) expect(settled[0]).toBeGreaterThan(settled[4] ?? 0);
  const last = (await received(page)).filter(({ frame }) => frame === 0).map(({ data }) => data);
  const height = settled[0];
  expect(last).toContainEqual({ type: 'reform-chart:height', v: 1, id: LINE, height });
  expect(last).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(last).toContainEqual({ 'datawrapper-height': { [LINE]: height } });
  expect(errors).toEqual([]);
});

test('a host reads and sets what a frame shows; wrong messages change nothing', async ({
  page,
  host,
}) => {
  await host.open(`${RECORDER}<iframe title="chart" src="${frameOf(BAR)}" width="700"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg [data-mark][role="button"]').first()).toBeVisible();
  const post = (message: unknown) =>
    page.evaluate((one) => window.frames[0]?.postMessage(one, '*'), message);
  const states = async () =>
    (await received(page))
      .map(({ data }) => data)
      .filter((one) => one.type === 'reform-chart:state');
  for (const wrong of [
    'reform-chart:get-state',
    { type: 'reform-chart:get-state' },
    { type: 'reform-chart:set-state', v: 1, state: { theme: 'dark', language: 'fr' } },
    { type: 'reform-chart:set-state', v: 2, state: { theme: 'dark' } },
  ]) {
    await post(wrong);
  }
  await post({ type: 'reform-chart:get-state', v: 1 });
  await expect.poll(states).toHaveLength(1);
  expect(await states()).toMatchObject([
    { v: 1, id: BAR, state: { theme: 'auto', language: 'zh', table: false } },
  ]);
  const state = { theme: 'dark', language: 'en', table: true };
  await post({ type: 'reform-chart:set-state', v: 1, state });
  await expect(frame.getByRole('table')).toBeVisible();
  await expect(frame.getByText('Data table')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await post({ type: 'reform-chart:get-state', v: 1 });
  await expect.poll(async () => (await states()).at(-1)).toMatchObject({ state });
});

test('a window that is not the host gets no answer and changes nothing', async ({ page, host }) => {
  const other = `<script>
    window.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    window.ask = () => {
      for (const message of [
        { type: 'reform-chart:get-state', v: 1 },
        { type: 'reform-chart:set-state', v: 1, state: { theme: 'dark' } },
      ]) parent.frames[0].postMessage(message, '*');
    };
  </script>`;
  const srcdoc = other.replaceAll('"', '&quot;');
  await host.open(
    `<iframe title="chart" src="${frameOf(BAR)}"></iframe><iframe title="other" srcdoc="${srcdoc}"></iframe>`,
  );
  const chart = page.frameLocator('iframe[title=chart]');
  await expect(chart.locator('svg [data-mark][role="button"]').first()).toBeAttached();
  const stranger = page.frames()[2];
  await stranger?.evaluate('ask()');
  await page.waitForTimeout(300);
  expect(await stranger?.evaluate('heard')).toEqual([]);
  await expect(chart.locator('html')).toHaveAttribute('data-theme', 'auto');
});
