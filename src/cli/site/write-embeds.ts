import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../base/fingerprint.ts';
import { LANGUAGES, type Language } from '../../base/vocabulary.ts';
import type { Catalog } from '../../catalog/types.ts';
import { chartModule } from '../../charts/registry.ts';
import { drawEmbed, STATIC_WIDTHS } from '../../embed/draw.ts';
import { preparedCharts } from '../../pages/prepared-charts.ts';
import { writeDocument } from '../../spec/write.ts';
import {
  askedFrame,
  documentPath,
  framePath,
  homeOf,
  type PreparedChart,
  preparedFrame,
} from './embed-pages.ts';
import type { EmbedAssets } from './shell.ts';

/** A frame draws a chart of more figures at one width alone: its script draws it to measure. */
const MOST_DRAWN_TWICE = 200;

/**
 * Writes what other people's pages ask for into the built folder: chart documents and a frame for
 * each, which names the scripts.
 */
export async function writeEmbeds(
  out: string,
  catalog: Catalog,
  assets: EmbedAssets,
): Promise<void> {
  const drawFrame = (chart: PreparedChart, made: string, language: Language) => {
    const many = chart.document.rows.length > MOST_DRAWN_TWICE;
    const drawn = drawEmbed(chart.document, chartModule(chart.document.type)?.component, {
      language,
      widths: many ? STATIC_WIDTHS.slice(-1) : STATIC_WIDTHS,
      interactive: false,
      home: homeOf(chart.page, language, chart.document.id),
      tableOpen: false,
    });
    return preparedFrame(chart, made, language, drawn, assets);
  };
  const write = async (path: string, text: string) => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const language of LANGUAGES) {
    await write(`embed/${language}/index.html`, askedFrame(language, assets));
  }
  for (const chart of preparedCharts(catalog)) {
    const { document } = chart;
    const text = `${JSON.stringify(writeDocument(document))}\n`;
    const made = fingerprint(text);
    await write(documentPath(document.id), text);
    for (const language of LANGUAGES) {
      await write(framePath(language, document.id), drawFrame(chart, made, language));
    }
  }
}
