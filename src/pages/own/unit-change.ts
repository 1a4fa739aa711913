import type { Mapping } from '../../intake/mapping.ts';
import { idOf } from '../../intake/package/ids.ts';
import { editOf, type Said } from '../../intake/package/said.ts';
import { readUnit } from '../../intake/unit-text.ts';
import type { NamedUnit } from './named-units.ts';
import type { Ask, ShownBook } from './opened-table.ts';

/** A table that is to be read anew. */
export interface UnitChange {
  readonly file: string;
  readonly table: number;
  readonly mapping: Mapping;
}

/** The names of the indicators that a table gives, in the order of first appearance. */
const indicatorsIn = (named: readonly NamedUnit[]): readonly string[] => [
  ...new Set(named.map(({ indicator }) => indicator)),
];
const writtenUnits = (named: readonly NamedUnit[]): readonly string[] => [
  ...new Set(named.map(({ unit }) => unit)),
];

/** The names in a table of an indicator: its own, or that of which it is the part in another unit. */
const namesOf = (names: readonly string[], id: string, units: readonly string[]) =>
  names.filter((name) =>
    [name, ...units.map((unit) => (unit === '' ? `${name}·` : `${name}（${unit}）`))].some(
      (one) => idOf('i', one) === id,
    ),
  );

/** How the tables that are open are read where an indicator is in another unit. */
export function unitChanges(
  books: readonly ShownBook[],
  id: string,
  unit: string,
): readonly UnitChange[] {
  return books.flatMap(({ file, tables }) =>
    tables.flatMap(({ named, reading: { mapping } }, table): UnitChange[] => {
      const names = namesOf(indicatorsIn(named), id, writtenUnits(named));
      if (names.length === 0) return [];
      const said = names.map((name) => [name, { ...mapping.indicators[name], unit }]);
      const indicators = { ...mapping.indicators, ...Object.fromEntries(said) };
      return [{ file, table, mapping: { ...mapping, indicators } }];
    }),
  );
}

type Units = Readonly<Record<string, string>>;

/** The units in which a table has an indicator; a growth has its own. */
const unitsOf = (named: readonly NamedUnit[], name: string): readonly string[] =>
  named
    .filter(({ indicator, isChange }) => indicator === name && !isChange)
    .map(({ unit }) => unit);

/**
 * What is said of the units of indicators once one is read in another: by id, the unit that is said by
 * those that tables give, which is what further files of the form are read by.
 */
export function saidUnits(
  books: readonly ShownBook[],
  said: Pick<Said, 'indicators'>,
  id: string,
  unit: string,
): ReadonlyMap<string, Units> {
  const found = new Map<string, Units>();
  for (const { named } of books.flatMap(({ tables }) => tables)) {
    for (const name of namesOf(indicatorsIn(named), id, writtenUnits(named))) {
      const key = idOf('i', name);
      const before = Object.entries(editOf(said, key).units);
      const given = unitsOf(named, name).flatMap((one) => {
        const told = before.filter(([, to]) => readUnit(to).symbol === one).map(([from]) => from);
        return told.length > 0 ? told : [one];
      });
      const entries = given.map((one) => [one, unit] as const);
      found.set(key, {
        ...Object.fromEntries(before),
        ...found.get(key),
        ...Object.fromEntries(entries),
      });
    }
  }
  return found;
}

/** How the tables of a file are read where a reader said the units of their indicators before. */
function remembered({ file, tables }: ShownBook, said: Pick<Said, 'indicators'>): UnitChange[] {
  return tables.flatMap(({ named, reading: { mapping } }, table): UnitChange[] => {
    const told = indicatorsIn(named).flatMap((name) => {
      const { units } = editOf(said, idOf('i', name));
      const given = unitsOf(named, name);
      const to = new Set(given.map((one) => (Object.hasOwn(units, one) ? units[one] : undefined)));
      const [unit] = to;
      // What the table says in yet another unit is not what the reader spoke of.
      if (to.size !== 1 || unit === undefined || mapping.indicators[name]?.unit !== undefined) {
        return [];
      }
      return [[name, { ...mapping.indicators[name], unit }] as const];
    });
    if (told.length === 0) return [];
    const indicators = { ...mapping.indicators, ...Object.fromEntries(told) };
    return [{ file, table, mapping: { ...mapping, indicators } }];
  });
}

/** A file that was read, with its indicators in the units that a reader said of them before. */
export async function inSaidUnits<Read>(
  first: Read,
  bookOf: (read: Read) => ShownBook,
  said: Pick<Said, 'indicators'>,
  ask: (one: Ask) => Promise<Read>,
): Promise<Read> {
  let read = first;
  for (const { table, mapping } of remembered(bookOf(first), said)) {
    read = await ask({ kind: 'again', table, mapping });
  }
  return read;
}
