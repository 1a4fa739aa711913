import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { buildSchema } from './build-schema.ts';
import { declarationsOf } from './package/declarations.ts';
import { ROOT } from './preview.ts';

/** What `npm pack` packs; package.json names the files in it. */
const OUT = join(ROOT, 'dist-lib');
const LIBRARY = 'src/cli/library.ts';

/**
 * Bundles the command and the library into plain JavaScript for Node: components compiled to write
 * text, and all packages within, with their licences, but DuckDB, whose native part cannot be.
 */
async function bundle(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte()],
    ssr: { target: 'node', noExternal: true, external: ['@duckdb/node-api'] },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
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

async function writeDeclarations(): Promise<void> {
  for (const [path, text] of declarationsOf(LIBRARY)) {
    const file = join(OUT, 'types', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

await rm(OUT, { recursive: true, force: true });
await bundle();
await writeDeclarations();
await buildSchema(OUT);
