import { parquetWriteBuffer } from 'hyparquet-writer';
import { recordsWords } from '../../src/i18n/records.ts';
import { expect, open, test } from './fixtures.ts';
import { settled } from './records-page.ts';

const ROWS = 8000;
/** Long texts that nothing is counted by, so that the file is large. */
const NOISE = Array.from({ length: ROWS }, (_, at) =>
  Array.from({ length: 180 }, (__, place) =>
    ((at * 7919 + place * 104_729) % 99_991).toString(36),
  ).join(' '),
);

function parquet(): Buffer {
  const dates = Array.from({ length: ROWS }, (_, at) => `2024-0${(at % 9) + 1}-01`);
  const written = parquetWriteBuffer({
    columnData: [
      { name: 'received', data: dates, type: 'STRING' },
      { name: 'decided', data: dates.map((day) => day.replace('-01', '-11')), type: 'STRING' },
      { name: 'noise', data: NOISE, type: 'STRING' },
    ],
    rowGroupSize: ROWS / 8,
    codec: 'UNCOMPRESSED',
  } as Parameters<typeof parquetWriteBuffer>[0]);
  return Buffer.from(written);
}

test('a large Parquet file of this site is read in the parts that are needed', async ({ page }) => {
  const file = parquet();
  expect(file.length).toBeGreaterThan(4_000_000);
  let sent = 0;
  await page.context().route('**/data/log.parquet*', (route) => {
    const request = route.request();
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers().range ?? '');
    if (range === null) {
      const body = request.method() === 'HEAD' ? '' : file;
      sent += body.length;
      return route.fulfill({ headers: { 'Content-Length': String(file.length) }, body });
    }
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), file.length - 1)];
    sent += to - from + 1;
    return route.fulfill({
      status: 206,
      headers: { 'Content-Range': `bytes ${from}-${to}/${file.length}` },
      body: file.subarray(from, to + 1),
    });
  });
  await open(page, 'en/records/?extract=2024-12-31&v=1');
  await page.getByLabel(recordsWords('en').pasteLabel).evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', '../../data/log.parquet');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(page.locator('[data-figure="cases"] strong')).toHaveText('8,000');
  await settled(page);
  expect(sent).toBeLessThan(file.length / 2);
});
