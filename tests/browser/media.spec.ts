import { HAS_GUANGZHOU } from '../of-guangzhou.ts';
import { expect, open, test } from './fixtures.ts';
import { samplePages, TEN_REFORMS } from './pages.ts';

for (const { path } of samplePages('zh')) {
  test(`moves nothing where less motion is asked for: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    const moving = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat));
      const isMoving = (style: CSSStyleDeclaration) =>
        Math.max(seconds(style.transitionDuration), seconds(style.animationDuration)) > 0.01 ||
        style.scrollBehavior === 'smooth';
      return [...document.querySelectorAll('*')]
        .filter((element) => isMoving(getComputedStyle(element)))
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(moving).toEqual([]);
  });

  test(`prints dark on white, with every chart and nothing cut off: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    // The width of an A4 page between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    await open(page, path);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(page.locator('header nav')).toBeHidden();
    for (const chart of await page.locator('main figure[data-chart] svg:visible').all()) {
      const box = await chart.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(719);
    }
    const cut = await page.evaluate(() => {
      const isCut = (one: Element) =>
        getComputedStyle(one).overflow !== 'visible' &&
        (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1);
      const boxes = [...document.querySelectorAll('main :is(div, section, ul, table)')];
      return boxes.filter(isCut).map((one) => one.outerHTML.slice(0, 120));
    });
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      719,
    );
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const lightness = (rgb: string) =>
        (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      return [lightness(color), lightness(backgroundColor)];
    });
    expect(paper).toBe(255);
    expect(ink).toBeLessThan(90);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(5000);
  });
}

test('a sheet begins with the overview’s table, and two hold the whole page', async ({ page }) => {
  test.skip(!HAS_GUANGZHOU, 'how long a city’s overview is depends on its charts');
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `zh/${TEN_REFORMS}`);
  await page.locator('figure[data-chart="yardstick"][data-ready="true"]').waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
