import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import type { EmbedAssets } from '../../src/cli/site/shell.ts';
import { ROOT } from '../preview.ts';

/** Where the code of frames stands in the site; it carries hashes in its names. */
const FRAME_ASSETS = 'embed/assets';

/** What only charts of case logs share: no frame that the build writes should carry it. */
const OF_LOGS = /\/src\/charts\/(plane\.ts|Axes\.svelte|Rules\.svelte)/;

/** The sentences of pages; embeds have those of charts alone. */
const PAGES_WORDS = /\/src\/i18n\/messages\.ts$/;

/** What checks documents; frames load it for those that their build did not write. */
const READING =
  /\/(valibot|src\/spec\/(read|check|figures|issue|migrate|number-literals|problem|references|schema|short|short-schema|units)\.ts|src\/base\/stated\.ts)/;

/**
 * Builds the scripts for other people's pages into `out`: `reform-chart.js` (the element, whole in
 * one file), `embed/resize.js` (for pages with frames), and the frames' own.
 * @throws Error where the code needs what embeds lack, rather than failing at a reader's
 */
export async function buildEmbedScripts(out: string): Promise<EmbedAssets> {
  const whole = { codeSplitting: false, entryFileNames: 'reform-chart.js' };
  await bundle(out, 'element', whole);
  await bundle(out, 'host', { entryFileNames: 'embed/resize.js' });
  const names = `${FRAME_ASSETS}/[name]-[hash].js`;
  // Named by hand, or what two chart types share would be a request of its own.
  const groups = [
    { name: 'shared', test: (id: string) => isShared(id) && !READING.test(id), priority: 1 },
    { name: 'read', test: READING },
  ];
  const split = { codeSplitting: { groups }, entryFileNames: names, chunkFileNames: names };
  const chunks = await bundle(out, 'frame', split);
  const frame = chunks.find((chunk) => chunk.isEntry)?.fileName;
  if (frame === undefined) throw new Error('the script of frames was not built');
  const charts = chunks.flatMap(({ facadeModuleId, fileName }) => {
    const type = chartType(facadeModuleId ?? '');
    return type === null ? [] : [[type, fileName] as const];
  });
  return { frame, charts: Object.fromEntries(charts) };
}

async function bundle(
  out: string,
  entry: string,
  output: Rolldown.OutputOptions,
): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte()],
    // Components are compiled to write text; the runtime for that is our own small one.
    ssr: { target: 'webworker', noExternal: true },
    resolve: {
      alias: [
        { find: /^svelte(\/server|\/internal\/server)?$/, replacement: own('string-runtime.ts') },
        { find: /^d3-(interpolate|format)$/, replacement: own('numbers.ts') },
      ],
    },
    build: {
      ssr: own(`${entry}.ts`),
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        output,
        // D3 calls functions where its modules begin, none of which does anything but define.
        treeshake: { moduleSideEffects: keepsEffects, unknownGlobalSideEffects: false },
        onLog: (_level, log) => {
          if (log.code !== 'PLUGIN_TIMINGS') throw new Error(log.message);
        },
      },
    },
  });
  const outputs = [result].flat() as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap((one) => one.output).filter((one) => one.type === 'chunk');
  if (chunks.some(({ moduleIds }) => moduleIds.some((id) => PAGES_WORDS.test(id)))) {
    throw new Error(`${entry}.ts carries the sentences of all pages: use chart-messages.ts`);
  }
  return chunks;
}

/** The chart type that a file of src/charts belongs to; null for all others. */
function chartType(id: string): string | null {
  return /\/src\/charts\/([\w-]+)\/[^/]+$/.exec(id)?.[1] ?? null;
}

/** Curves are the weight of one chart type; all else that is not a chart type is for all of them. */
function isShared(id: string): boolean {
  return chartType(id) === null && !/\/d3-(shape|path)\//.test(id) && !OF_LOGS.test(id);
}

/** Only our own entries do something by being imported. */
function keepsEffects(id: string): boolean {
  return id.includes('/src/embed/');
}

function own(file: string): string {
  return join(ROOT, 'src', 'embed', file);
}
