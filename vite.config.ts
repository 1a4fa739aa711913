import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';
import { pagesInDevelopment } from './scripts/dev-pages.ts';
import { gzippedAssets } from './scripts/gzipped-assets.ts';
import { MAIN, pageChunks } from './scripts/page-chunks.ts';
import { UNIT_LEFT_OUT } from './tests/of-guangzhou.ts';

export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [svelte(), gzippedAssets(), pagesInDevelopment()],
  build: {
    target: 'es2022',
    manifest: true,
    license: { fileName: '.vite/licences.json' },
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { input: { main: MAIN }, output: { codeSplitting: pageChunks() } },
  },
  // What a worker loads later stands in files of its own.
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    exclude: [...configDefaults.exclude, ...UNIT_LEFT_OUT],
    // Property tests on a busy machine: what hangs is found all the same.
    testTimeout: 30_000,
  },
});
