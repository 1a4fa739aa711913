import type { Mapping } from '../../intake/mapping.ts';
import { idOf } from '../../intake/package/ids.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { indicatorsIn } from './changes.ts';
import type { OpenedBook } from './opened-table.ts';

/** A table that is to be read anew. */
export interface UnitChange {
  readonly file: string;
  readonly table: number;
  readonly mapping: Mapping;
}

/** The names in a table of an indicator: its own, or that of which it is the part in another unit. */
const namesOf = (names: readonly string[], id: string, units: readonly string[]) =>
  names.filter((name) =>
    [name, ...units.map((unit) => (unit === '' ? `${name}·` : `${name}（${unit}）`))].some(
      (one) => idOf('i', one) === id,
    ),
  );

/** How the tables that are open are read where an indicator is in another unit. */
export function unitChanges(
  books: readonly OpenedBook[],
  id: string,
  unit: string,
): readonly UnitChange[] {
  return books.flatMap(({ file, tables }) =>
    tables.flatMap(({ reading }, table): UnitChange[] => {
      const units = [...new Set(reading.facts.map((fact) => fact.unit))];
      const names = namesOf(indicatorsIn(reading), id, units);
      if (names.length === 0) return [];
      const { mapping } = reading;
      const said = names.map((name) => [name, { ...mapping.indicators[name], unit }]);
      const indicators = { ...mapping.indicators, ...Object.fromEntries(said) };
      return [{ file, table, mapping: { ...mapping, indicators } }];
    }),
  );
}

/** The files with figures of an indicator that are not open, and so cannot be read anew. */
export function filesElsewhere(
  own: OwnPackage,
  id: string,
  open: readonly string[],
): readonly string[] {
  const used = new Set(
    own.observations.filter(({ indicator }) => indicator === id).map(({ source }) => source),
  );
  const names = own.sources.filter((one) => used.has(one.id)).map(({ title }) => title.zh);
  return [...new Set(names)].filter((name) => !open.includes(name));
}
