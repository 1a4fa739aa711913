import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/preview.ts';
import { readCsv } from '../../src/catalog/csv.ts';
import { secondCity } from './package.ts';

/**
 * The sites of the second city: by itself, beside what else the project publishes, and beside its
 * twin, a package of the same ids and names.
 */
export const SITES = ['alone', 'beside', 'twins'] as const;
export type SiteName = (typeof SITES)[number];

const CACHE = join(ROOT, '.cache/second-city');
const PACKAGES = join(CACHE, 'packages');
const NAME = 'port-city-2021';
/** The package that has every id of the second city too. */
export const TWIN = 'twin-city-2021';

/** The folder of a site's pages. */
export const siteFolder = (name: SiteName) => join(CACHE, name);

/** The project's own packages that a site holds. */
function ownPackages(name: SiteName): string[] {
  const data = join(ROOT, 'data');
  const names = name === 'beside' ? readdirSync(data) : ['vocabulary'];
  return names
    .filter((one) => one !== NAME && existsSync(join(data, one, 'datapackage.json')))
    .map((one) => join(data, one));
}

/** Ids of the reforms in the project's own packages; none where the second city is alone. */
export function otherReforms(): string[] {
  return ownPackages('beside')
    .map((folder) => join(folder, 'reforms.csv'))
    .filter((file) => existsSync(file))
    .flatMap((file) => readCsv(file, readFileSync(file, 'utf8')).rows)
    .map(({ cells }) => cells.reform_id ?? '');
}

function writePackage(folder: string, edit: (text: string) => string = (text) => text): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of secondCity()) writeFileSync(join(folder, name), edit(text));
  return folder;
}

/** Only the descriptor says the package's name and title. */
const asTwin = (text: string) =>
  text.replace(NAME, TWIN).replace('Port City, 2021', 'Twin City, 2021');

/**
 * Writes one of the sites as `reform-yardstick build` does, with the programme of the last build.
 * @throws Error if it cannot be built
 */
export function buildSite(name: SiteName): void {
  const folder = siteFolder(name);
  rmSync(folder, { recursive: true, force: true });
  writePackage(join(PACKAGES, NAME));
  const twin = name === 'twins' ? [writePackage(join(CACHE, 'twin', TWIN), asTwin)] : [];
  const cli = join(ROOT, 'dist-lib/cli.js');
  const command = [
    cli,
    'build',
    ...ownPackages(name),
    PACKAGES,
    ...twin,
    '--lang',
    'en',
    '-o',
    folder,
  ];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
