import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { SHELL_LIST, type Shell } from '../../src/cli/site/shell.ts';
import { buildSchema } from '../build-schema.ts';
import { buildEmbedScripts } from '../embed/bundle.ts';
import { writeLicences } from '../licences.ts';
import { ROOT } from '../preview.ts';
import { writeServiceWorker } from '../service-worker.ts';

/** What the bundler leaves for other programmes. */
const BUNDLER = '.vite';

/**
 * Bundles all of a site that is the same whatever data it shows into a folder, which is emptied:
 * code and styles of the pages, the database, the scripts of embeds, the service worker, the schema
 * of chart documents, the licences. `shell.json` there says what is where.
 */
export async function buildShell(folder: string): Promise<void> {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, copyPublicDir: false },
  });
  const embeds = await buildEmbedScripts(folder);
  await buildSchema(folder);
  writeLicences(folder);
  await writeServiceWorker(folder);
  copyFileSync(join(ROOT, 'public/icon.svg'), join(folder, 'icon.svg'));
  const chunks = JSON.parse(readFileSync(join(folder, BUNDLER, 'manifest.json'), 'utf8'));
  rmSync(join(folder, BUNDLER), { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const shell: Shell = { chunks, embeds, files };
  writeFileSync(join(folder, SHELL_LIST), JSON.stringify(shell));
}
