import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './preview.ts';

/** A package that is shipped in the built site. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package states it. */
  readonly identifier?: string;
  /** Its licence file. */
  readonly text?: string;
}

/**
 * What the bundler does not see: the service worker is written by Workbox, DuckDB's module and worker
 * are copied as they are, and these packages are inside the files of others that it does see.
 */
const BESIDE = [
  '@duckdb/duckdb-wasm',
  'lie',
  'nanoid',
  'pako',
  'setimmediate',
  'workbox-cacheable-response',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];

/** Whose copyright it is, of packages under the MIT licence that bring no file of it. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@duckdb/duckdb-wasm':
    'Copyright 2021 DuckDB WASM Contributors (see https://github.com/duckdb/duckdb-wasm/graphs/contributors)\nCopyright 2018-2023 Stichting DuckDB Foundation',
};

/** What the bundler writes of the packages that it has put in (`build.license`). */
const BUNDLED = '.vite/licences.json';

/**
 * Writes `licences.txt` (name, version and licence of every package in the site) and `sbom.cdx.json`
 * (the same as a CycloneDX 1.5 bill of materials) into the built folder.
 * @throws Error if a package states no licence or brings no text of it
 */
export function writeLicences(dist: string): void {
  const bundled: Shipped[] = JSON.parse(readFileSync(join(dist, BUNDLED), 'utf8'));
  const found = [...bundled, ...BESIDE.map(installed)].map(withText);
  const all = new Map(found.map((one) => [idOf(one), one]));
  const shipped = [...all.values()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const silent = shipped.filter(({ identifier, text }) => !identifier || !text).map(idOf);
  if (silent.length > 0) throw new Error(`packages without a licence: ${silent.join(', ')}`);
  writeFileSync(join(dist, 'licences.txt'), noticeOf(shipped));
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(billOf(shipped), null, 2)}\n`);
}

const idOf = ({ name, version }: Shipped) => `${name}@${version}`;

/** A package as it is installed. */
function installed(name: string): Shipped {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, identifier: license, text };
}

/** The licence of this project, which is MIT's. */
function ownLicence(): string {
  return readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
}

function withText(one: Shipped): Shipped {
  const holder = HOLDERS[one.name];
  if (one.text || holder === undefined || one.identifier !== 'MIT') return one;
  return { ...one, text: ownLicence().replace(/^Copyright.*$/m, holder) };
}

/** SPDX's expressions; some packages only point to their file. */
function licenceOf({ identifier = '' }: Shipped): object {
  return /\s/.test(identifier.replace(/ (OR|AND|WITH) /g, ''))
    ? { license: { name: identifier } }
    : { expression: identifier };
}

function noticeOf(shipped: readonly Shipped[]): string {
  const rule = '-'.repeat(72);
  const parts = shipped.map((one) => `${idOf(one)} (${one.identifier})\n\n${one.text}`);
  return `${[`Reform Yardstick\n\n${ownLicence()}`, ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

function billOf(shipped: readonly Shipped[]): object {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: shipped.map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [licenceOf(one)],
    })),
  };
}
