import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { renderSvg } from '../src/charts/render.ts';
import { builtCatalog } from '../src/cli/data/built-catalog.ts';
import type { ExportTools } from '../src/export/exporter.ts';
import { writeHtml } from '../src/export/html.ts';
import { staticFigure } from '../src/export/static-figure.ts';
import { preparedCharts } from '../src/pages/prepared-charts.ts';

/** The most that a chart may weigh that is taken away whole, in bytes as sent. */
const BUDGET = 60_000;
const ADDRESS = 'https://example.gov.cn/yardstick/';
const DATE = '2026-01-31';
const CHARTS = preparedCharts(builtCatalog('public/data'));
const TOOLS: ExportTools = {
  draw: renderSvg,
  rasterise: () => Promise.reject(new Error('no bitmap is asked for')),
};

/** Bytes of a quick compression, which leaves more than hosts send. */
function weightOf(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(text, { params }).byteLength;
}

describe.each(LANGUAGES)('every chart of the site keeps within the budget (%s)', (language) => {
  test('as a static figure', () => {
    const over = CHARTS.flatMap(({ document }) => {
      const options = { language, address: ADDRESS, date: DATE };
      const bytes = weightOf(staticFigure(document, options, renderSvg));
      return bytes > BUDGET ? [`${document.id}: ${bytes} bytes`] : [];
    });
    expect(over).toEqual([]);
  });

  test('as a single HTML file', async () => {
    const chosen = { language, theme: 'light', width: 800, scale: 1 } as const;
    const options = { ...chosen, address: ADDRESS, date: DATE };
    const over: string[] = [];
    for (const { document } of CHARTS) {
      const bytes = weightOf(String(await writeHtml(document, options, TOOLS)));
      if (bytes > BUDGET) over.push(`${document.id}: ${bytes} bytes`);
    }
    expect(over).toEqual([]);
  });
});
