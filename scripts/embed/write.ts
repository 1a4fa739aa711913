import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../src/base/fingerprint.ts';
import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';
import type { Catalog } from '../../src/catalog/types.ts';
import type { LoadModule } from '../project-modules.ts';
import type { EmbedAssets } from './bundle.ts';
import {
  askedFrame,
  documentPath,
  framePath,
  homeOf,
  type PreparedChart,
  preparedFrame,
} from './pages.ts';

type Charts = typeof import('../../src/pages/prepared-charts.ts');
type Draw = typeof import('../../src/embed/draw.ts');
type Write = typeof import('../../src/spec/write.ts');

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
  load: LoadModule,
): Promise<void> {
  const { preparedCharts } = await load<Charts>('/src/pages/prepared-charts.ts');
  const { writeDocument } = await load<Write>('/src/spec/write.ts');
  const { drawEmbed, STATIC_WIDTHS } = await load<Draw>('/src/embed/draw.ts');
  const drawFrame = async (chart: PreparedChart, made: string, language: Language) => {
    const many = chart.document.rows.length > MOST_DRAWN_TWICE;
    const drawn = await drawEmbed(chart.document, {
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
      await write(framePath(language, document.id), await drawFrame(chart, made, language));
    }
  }
}
