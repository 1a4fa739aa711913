import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { max, median, quantile } from 'd3-array';
import { serveMosaic } from './mosaic-site.ts';
import { inBrowser, writeParquet } from './records-page.ts';

// What a brush costs in Mosaic: counts alone, in six linked charts of the same log.

declare const mosaic: {
  readonly open: () => Promise<number>;
  readonly brush: (plot: number, times: number) => Promise<number[]>;
};

/** Brushes of the months, and of the days. */
const BRUSHES = 18;

/** Lines of a table: what, milliseconds, times, beside what. Needs the npm registry. */
export async function benchMosaic(csv: string): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-mosaic-'));
  try {
    const site = await serveMosaic(join(folder, 'page'));
    const parquet = await writeParquet(csv, folder);
    const { opened, months, days } = await inBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(site.address);
      await page.waitForFunction(() => 'mosaic' in globalThis);
      await page.locator('input').setInputFiles(parquet);
      return page.evaluate(
        async (times) => ({
          opened: await mosaic.open(),
          months: await mosaic.brush(0, times),
          days: await mosaic.brush(1, times),
        }),
        BRUSHES,
      );
    });
    site.close();
    const all = [...months, ...days];
    const line = (what: string, ms = Number.NaN) => [what, ms.toFixed(0), '', ''];
    return [
      line('Mosaic: Parquet to six charts of counts', opened),
      line(`Mosaic: brush to all charts, median of ${all.length}`, median(all)),
      line('the same, 95 % under', quantile(all, 0.95)),
      line('the first after another chart is brushed', max([months[0] ?? 0, days[0] ?? 0])),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
