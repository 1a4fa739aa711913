import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LIST } from '../src/cli/site/output-folder.ts';
import { dataFolders } from './data-folders.ts';
import { hashSources, markFresh, SITE } from './freshness.ts';
import { OUT } from './package/programme.ts';
import { ROOT } from './preview.ts';

const DIST = join(ROOT, SITE.folder);
/** Data that the development server and tests read. */
const DATA = join(ROOT, 'public/data');

/** In a process of its own, so that the memory of bundling is free when the site is written. */
function buildProgramme(): boolean {
  const script = join(ROOT, 'scripts/build-programme.ts');
  const { status } = spawnSync(process.execPath, [...process.execArgv, script], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

/** The site is written as `npx reform-yardstick build` writes any other. */
function buildSite(): boolean {
  // Of earlier versions, which noted nothing.
  if (!existsSync(join(DIST, LIST))) rmSync(DIST, { recursive: true, force: true });
  const data = dataFolders(ROOT);
  const address = process.env.SITE_ADDRESS ?? '';
  const options = ['--lang', 'en', '-o', SITE.folder, '--site-address', address];
  const { status } = spawnSync(
    process.execPath,
    [join(OUT, 'cli.js'), 'build', ...data, ...options],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  return status === 0;
}

// From before the build: a file that changes meanwhile makes the build stale.
const hash = hashSources(ROOT, SITE);
if (buildProgramme() && buildSite()) {
  markFresh(ROOT, SITE, hash);
  rmSync(DATA, { recursive: true, force: true });
  cpSync(join(DIST, 'data'), DATA, { recursive: true });
} else {
  process.exitCode = 1;
}
