import { chmod, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { hashSources, isFresh, markFresh, PROGRAMME } from '../freshness.ts';
import { gzippedAssets } from '../gzipped-assets.ts';
import { ROOT } from '../preview.ts';
import { buildShell } from './shell.ts';

/** What `npm pack` packs; package.json names the files in it. */
export const OUT = join(ROOT, PROGRAMME.folder);
export const LIBRARY = 'src/cli/library.ts';

/**
 * Bundles the command and the library into plain JavaScript for Node: components compiled to write
 * text, and all packages within, with their licences.
 */
async function bundle(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [gzippedAssets(), svelte()],
    // What browsers get brings a Buffer of its own, which takes ten times as long.
    resolve: { alias: { 'csv-parse/browser/esm/sync': 'csv-parse/sync' } },
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: { cli: join(ROOT, 'scripts/package/cli.ts'), index: join(ROOT, LIBRARY) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          banner: (chunk) => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
  await chmod(join(OUT, 'cli.js'), 0o755);
}

/**
 * Builds the programme that builds sites, and what it brings, into `dist-lib`; nothing if that was
 * made from the sources as they are.
 */
export async function buildProgramme(): Promise<void> {
  if (isFresh(ROOT, PROGRAMME)) return;
  // Whatever runs this: code that is compiled for tests cannot be shipped.
  process.env.NODE_ENV = 'production';
  // From before the build: a file that changes meanwhile makes it stale.
  const hash = hashSources(ROOT, PROGRAMME);
  await rm(OUT, { recursive: true, force: true });
  await buildShell(join(OUT, 'site'));
  await cp(join(ROOT, 'template'), join(OUT, 'template'), { recursive: true });
  await bundle();
  markFresh(ROOT, PROGRAMME, hash);
}
