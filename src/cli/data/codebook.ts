import type { LocalText } from '../../base/vocabulary.ts';
import { columnsOf, type TableOutline } from '../../catalog/tables/table.ts';
import type { Catalog } from '../../catalog/types.ts';
import { codeWords } from '../../i18n/codes.ts';

/** The columns of a codebook. */
export const CODEBOOK_COLUMNS = ['table', 'column', 'code', 'zh', 'en'] as const;
type Line = readonly [table: string, column: string, code: string, zh: string, en: string];

const line = (table: string, column: string, code: string, { zh, en }: LocalText): Line => [
  table,
  column,
  code,
  zh,
  en,
];

/** A table's columns, and the codes that the program knows, in words. */
function linesOfTable(definition: TableOutline): Line[] {
  const { name, title } = definition;
  return [
    line(name, '', '', title),
    ...columnsOf(definition, 'published').flatMap((column) => [
      line(name, column.name, '', column.meaning),
      ...(column.enum ?? []).flatMap((code) => {
        const words = codeWords(name, column.name, code);
        return words === undefined ? [] : [line(name, column.name, code, words)];
      }),
    ]),
  ];
}

/** The codes that a package uses of those that packages share: units, areas, fields, licences. */
function linesOfVocabulary(id: string, catalog: Catalog): Line[] {
  const own = <T extends { readonly package: string }>(all: readonly T[]) =>
    all.filter((one) => one.package === id);
  const [reforms, indicators] = [own(catalog.reforms), own(catalog.indicators)];
  const observations = own(catalog.observations);
  const units = new Set([...indicators, ...observations].map(({ unit }) => unit));
  const areas = new Set([...reforms, ...observations].map(({ area }) => area));
  const fields = new Set(reforms.flatMap((one) => one.fields));
  const licences = new Map(own(catalog.sources).map((one) => [one.licence, one.licenceName]));
  return [
    ...catalog.units.flatMap(({ code, name }) =>
      units.has(code) ? [line('observations', 'UNIT_MEASURE', code, name)] : [],
    ),
    ...catalog.areas.flatMap(({ code, name }) =>
      areas.has(code) ? [line('observations', 'REF_AREA', code, name)] : [],
    ),
    ...catalog.fields.flatMap(({ code, name }) =>
      fields.has(code) ? [line('reforms', 'fields', code, name)] : [],
    ),
    ...[...licences].flatMap(([code, name]) =>
      name === undefined ? [] : [line('sources', 'licence', code, name)],
    ),
  ];
}

/** Every column and every code of a package in words of both languages, the header first. */
export function codebook(
  id: string,
  tables: readonly TableOutline[],
  catalog: Catalog,
): (readonly string[])[] {
  return [CODEBOOK_COLUMNS, ...tables.flatMap(linesOfTable), ...linesOfVocabulary(id, catalog)];
}
