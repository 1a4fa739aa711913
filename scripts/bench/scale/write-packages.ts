import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from '../../../src/base/csv-text.ts';
import type { City, Row } from './city.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}
interface Descriptor {
  readonly resources: readonly Resource[];
}

const readDescriptor = (folder: string): Descriptor =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

/** Every table as some package of a folder describes it, by its name. */
function resourcesIn(folder: string): ReadonlyMap<string, Resource> {
  const packages = readdirSync(folder).map((name) => readDescriptor(join(folder, name)));
  return new Map(
    packages.flatMap(({ resources }) => resources).map((one) => [one.name, one] as const),
  );
}

function writeTable(file: string, { schema }: Resource, rows: readonly Row[]): void {
  const columns = schema.fields.map(({ name }) => name);
  writeFileSync(
    file,
    csvText([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]),
  );
}

/** Adds rows of CSV to a table of the shared vocabulary. */
function addAreas(folder: string, resource: Resource, rows: readonly Row[]): void {
  const file = join(folder, 'vocabulary', resource.path);
  const before = readFileSync(file, 'utf8').replace(/\r?\n?$/, '\n');
  const columns = (before.split(/\r?\n/, 1)[0] ?? '').replace('\uFEFF', '').split(',');
  const lines = rows.map((row) => columns.map((name) => String(row[name] ?? '')).join(','));
  writeFileSync(file, `${before}${lines.join('\n')}\n`);
}

/**
 * Copies the data packages of a folder to another and writes synthetic cities beside them, each a
 * package with the schemas that the copied ones have.
 */
export function writePackages(from: string, to: string, cities: readonly City[]): void {
  cpSync(from, to, { recursive: true });
  const resources = resourcesIn(from);
  const areas = resources.get('areas');
  if (areas === undefined) throw new Error(`no vocabulary under ${from}`);
  for (const city of cities) {
    addAreas(to, areas, city.areas);
    const folder = join(to, city.id);
    mkdirSync(folder, { recursive: true });
    const own = Object.entries(city.tables).map(([name, rows]) => {
      const resource = resources.get(name);
      if (resource === undefined) throw new Error(`no package under ${from} has ${name}`);
      writeTable(join(folder, resource.path), resource, rows);
      return resource;
    });
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: city.id,
      title: `Synthetic city ${city.number}`,
      title_zh: `合成市${city.number}`,
      description: 'Synthetic data, made to measure speed; no city is meant.',
      description_zh: '为测速生成的合成数据，不指任何城市。',
      version: '1.0.0',
      order: 100 + city.number,
      licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0' }],
      resources: own,
    };
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  }
}
