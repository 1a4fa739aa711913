import { csvText } from '../../base/csv-text.ts';
import { type Cell, columnsOf, type TableDefinition } from '../../catalog/tables/table.ts';
import { TABLES } from '../../catalog/tables/tables.ts';
import type { Reform } from '../../catalog/types.ts';
import type { OwnPackage } from './own-types.ts';

/** A number without an exponent, as tables take it. */
function plainCell(cell: Cell): string {
  if (typeof cell !== 'number') return cell ?? '';
  const text = String(cell);
  return /e/.test(text) ? cell.toFixed(cell < 1 ? 12 : 0).replace(/(\.\d*?)0+$/, '$1') : text;
}

/** Rows of a table as people write it: what is published, in the columns that are written. */
function writtenText<T>(
  table: TableDefinition<T>,
  items: readonly T[],
  more: (item: T) => Readonly<Record<string, string>> = () => ({}),
): string {
  const published = columnsOf(table, 'published').map(({ name }) => name);
  const written = columnsOf(table, 'written').map(({ name }) => name);
  const rows = items.map((item) => {
    const cells = table.write(item);
    const named = Object.fromEntries(
      published.map((name, at) => [name, plainCell(cells[at] ?? null)]),
    );
    const all: Readonly<Record<string, string>> = { ...named, ...more(item) };
    return written.map((name) => all[name] ?? '');
  });
  return csvText([written, ...rows]);
}

const proseOf = ({ summary, unmeasured, headline }: Reform) => ({
  ...{ summary_zh: summary.zh, summary_en: summary.en },
  ...{ unmeasured_zh: unmeasured.zh, unmeasured_en: unmeasured.en },
  headline: headline.join('~'),
});

const collectionOf = (own: OwnPackage, home: string) => ({
  ...{ heading: own.title.en, heading_zh: own.title.zh, home },
  ...{ introduction: own.description.en, introduction_zh: own.description.zh },
});

/** How a package of one’s own stands among others: after all that are published. */
const ORDER = 1000;

/** The files of a package by name: datapackage.json and a CSV file for each table that has rows. */
export function packageFiles(own: OwnPackage): ReadonlyMap<string, string> {
  const { title, description, licence } = own;
  const home = own.reforms[0]?.area;
  const tables: readonly (readonly [string, number, () => string])[] = [
    ['units', own.units.length, () => writtenText(TABLES.units, own.units)],
    ['areas', own.areas.length, () => writtenText(TABLES.areas, own.areas)],
    ['fields', own.fields.length, () => writtenText(TABLES.fields, own.fields)],
    ['reforms', own.reforms.length, () => writtenText(TABLES.reforms, own.reforms, proseOf)],
    ['indicators', own.indicators.length, () => writtenText(TABLES.indicators, own.indicators)],
    [
      'observations',
      own.observations.length,
      () => writtenText(TABLES.observations, own.observations),
    ],
    ['sources', own.sources.length, () => writtenText(TABLES.sources, own.sources)],
    ['charts', own.charts.length, () => writtenText(TABLES.charts, own.charts)],
  ];
  const filled = tables.filter(([, rows]) => rows > 0);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: own.name, title: title.en, title_zh: title.zh },
    ...{ description: description.en, description_zh: description.zh },
    ...{ version: '1.0.0', order: ORDER },
    ...(own.synthetic ? { synthetic: true } : {}),
    licenses: [{ title: licence.en, title_zh: licence.zh }],
    ...(home === undefined ? {} : { collection: collectionOf(own, home) }),
    resources: filled.map(([name]) => ({ name, path: `${name}.csv` })),
  };
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
    ...filled.map(([name, , text]): [string, string] => [`${name}.csv`, text()]),
  ]);
}
