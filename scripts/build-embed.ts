import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { siteCatalog } from './data/site-catalog.ts';
import { buildEmbedScripts } from './embed/bundle.ts';
import {
  askedFrame,
  documentPath,
  framePath,
  homeOf,
  type PreparedChart,
  preparedFrame,
} from './embed/pages.ts';
import { withProjectModules } from './project-modules.ts';

type Charts = typeof import('../src/views/gallery/prepared-charts.ts');
type Draw = typeof import('../src/embed/draw.ts');

/** The folder that the bundler wrote to; another may be named on the command line. */
const OUT = process.argv[2] ?? 'dist';

/** Writes what other people's pages ask for: scripts, chart documents and a frame for each. */
async function buildEmbeds(): Promise<void> {
  const assets = await buildEmbedScripts(OUT);
  const catalog = await siteCatalog('public/data');
  await withProjectModules(async (load) => {
    const { preparedCharts } = await load<Charts>('/src/views/gallery/prepared-charts.ts');
    const { drawEmbed, STATIC_WIDTHS } = await load<Draw>('/src/embed/draw.ts');
    const drawFrame = async (chart: PreparedChart, language: (typeof LANGUAGES)[number]) => {
      const drawn = await drawEmbed(chart.document, {
        language,
        widths: STATIC_WIDTHS,
        interactive: false,
        home: homeOf(chart.page, language, chart.document.id),
        tableOpen: false,
      });
      return preparedFrame(chart, language, drawn, assets);
    };
    for (const language of LANGUAGES) {
      await write(`embed/${language}/index.html`, askedFrame(language, assets));
    }
    for (const chart of preparedCharts(catalog)) {
      const { document } = chart;
      await write(documentPath(document.id), `${JSON.stringify(document)}\n`);
      for (const language of LANGUAGES) {
        await write(framePath(language, document.id), await drawFrame(chart, language));
      }
    }
  });
}

async function write(path: string, text: string): Promise<void> {
  const file = join(OUT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

await buildEmbeds();
