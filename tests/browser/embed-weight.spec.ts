import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { expect, SERVERS, test } from './embed/host.ts';
import { brotliOf, CHART_IDS, filesOf, textOf } from './embed/site.ts';

/** The most that an embed may weigh in all, in bytes as sent, and how many requests it may make; every type has its words in it, and keeps to a height where it is given one. */
const BUDGET = { bytes: 48_100, requests: 4 };
/**
 * The element holds every type of chart, those of case logs too; its document comes beside it (decision
 * 0007). Two kilobytes of it are the slope and the sparkline table of monthly reports, half of one what
 * lays a chart out for a given height, and the same what marks a part of a histogram, with its key; 0.1 says what was before a reform and what after.
 */
const ELEMENT = { script: 63_950, document: 4_200 };

for (const language of LANGUAGES) {
  test(`every frame keeps within its budget: ${language}`, () => {
    const over = CHART_IDS.flatMap((id) => {
      const files = filesOf(`embed/${language}/${id}.html`);
      const bytes = files.reduce((sum, file) => sum + brotliOf(file), 0);
      const within = bytes <= BUDGET.bytes && files.length <= BUDGET.requests;
      return within ? [] : [`${id}: ${bytes} bytes, ${files.length} requests`];
    });
    expect(over).toEqual([]);
  });
}

test('the element keeps within its budget, with the largest document', () => {
  const largest = Math.max(...CHART_IDS.map((id) => brotliOf(`charts/${id}.json`)));
  expect(brotliOf('reform-chart.js')).toBeLessThanOrEqual(ELEMENT.script);
  expect(largest).toBeLessThanOrEqual(ELEMENT.document);
});

test('frames load what checks documents only for those that their build did not write', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = `embed/en/${CHART_IDS[0]}.html`;
  await page.goto(SERVERS.root + frame);
  await expect(page.locator('.view figure[data-ready]')).toBeVisible();
  expect(asked.filter((url) => /\/read-/.test(url))).toEqual([]);
  await page.goto(`${SERVERS.root}embed/en/?src=../../charts/${CHART_IDS[0]}.json`);
  await expect(page.locator('.view figure[data-ready]')).toBeVisible();
  expect(asked.filter((url) => /\/read-/.test(url))).toHaveLength(1);
});

test('no code of embeds knows the database or asks for more code of pages', () => {
  const [frame = ''] = filesOf(`embed/zh/${CHART_IDS[0]}.html`).filter((name) =>
    /\.js$/.test(name),
  );
  for (const file of [frame, 'reform-chart.js', 'embed/resize.js']) {
    expect(textOf(file), file).not.toMatch(/duckdb|\.parquet|catalog\.json/);
  }
  expect(textOf('reform-chart.js')).not.toMatch(/\bimport\s*\(|\bfrom\s*["'`]\./);
});
