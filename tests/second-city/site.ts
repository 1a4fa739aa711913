import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData } from '../../scripts/data/build.ts';
import { ROOT } from '../../scripts/preview.ts';
import { secondCity } from './package.ts';

/** The sites of the second city: by itself, and beside what else the project publishes. */
export const SITES = ['alone', 'beside'] as const;
export type SiteName = (typeof SITES)[number];

const CACHE = join(ROOT, '.cache/second-city');
const PACKAGES = join(CACHE, 'packages');
const NAME = 'port-city-2021';

/** The folder of a site's pages. */
export const siteFolder = (name: SiteName) => join(CACHE, name);

/** What each build makes itself; all else of `dist` is code, the same for any data. */
const MADE = new Set(['charts', 'data', 'embed', 'en', 'zh']);

/** The project's own packages that a site holds. */
function ownPackages(name: SiteName): string[] {
  const data = join(ROOT, 'data');
  const names = name === 'alone' ? ['vocabulary'] : readdirSync(data);
  return names
    .filter((one) => one !== NAME && existsSync(join(data, one, 'datapackage.json')))
    .map((one) => join(data, one));
}

function writePackage(): void {
  const folder = join(PACKAGES, NAME);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of secondCity()) writeFileSync(join(folder, name), text);
}

/**
 * Writes one of the sites with the code of the last build.
 * @throws Error if the data have problems or the pages cannot be rendered
 */
export async function buildSite(name: SiteName): Promise<void> {
  const folder = siteFolder(name);
  rmSync(folder, { recursive: true, force: true });
  writePackage();
  const dist = join(ROOT, 'dist');
  for (const entry of readdirSync(dist).filter((one) => !MADE.has(one))) {
    cpSync(join(dist, entry), join(folder, entry), { recursive: true });
  }
  const data = join(folder, 'data');
  const { problems } = await buildData([...ownPackages(name), PACKAGES], data);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const pages = spawnSync('npx', ['tsx', 'scripts/build-pages.ts', folder, data], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (pages.status !== 0) throw new Error(pages.stderr);
}
