import type { Mapping } from '../../intake/mapping.ts';
import { idOf } from '../../intake/package/ids.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { editOf, type Said } from '../../intake/package/said.ts';
import type { Fact } from '../../intake/reading.ts';
import { readUnit } from '../../intake/unit-text.ts';
import { indicatorsIn } from './changes.ts';
import type { Ask, OpenedBook } from './opened-table.ts';

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

type Units = Readonly<Record<string, string>>;

/** The units in which a table has an indicator; a growth has its own. */
const unitsOf = (facts: readonly Fact[], name: string): readonly string[] => [
  ...new Set(
    facts
      .filter(({ indicator, role }) => indicator === name && role !== 'change')
      .map(({ unit }) => unit),
  ),
];

/**
 * What is said of the units of indicators once one is read in another: by id, the unit that is said by
 * those that tables give, which is what further files of the form are read by.
 */
export function saidUnits(
  books: readonly OpenedBook[],
  said: Pick<Said, 'indicators'>,
  id: string,
  unit: string,
): ReadonlyMap<string, Units> {
  const found = new Map<string, Units>();
  for (const { reading } of books.flatMap(({ tables }) => tables)) {
    const { facts } = reading;
    const units = [...new Set(facts.map((fact) => fact.unit))];
    for (const name of namesOf(indicatorsIn(reading), id, units)) {
      const key = idOf('i', name);
      const before = Object.entries(editOf(said, key).units);
      const given = unitsOf(facts, name).flatMap((one) => {
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
function remembered({ file, tables }: OpenedBook, said: Pick<Said, 'indicators'>): UnitChange[] {
  return tables.flatMap(({ reading: { mapping, facts } }, table): UnitChange[] => {
    const names = [...new Set(facts.map(({ indicator }) => indicator))];
    const told = names.flatMap((name) => {
      const { units } = editOf(said, idOf('i', name));
      const given = unitsOf(facts, name);
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
export async function inSaidUnits(
  book: OpenedBook,
  said: Pick<Said, 'indicators'>,
  ask: (one: Ask) => Promise<OpenedBook>,
): Promise<OpenedBook> {
  let read = book;
  for (const { table, mapping } of remembered(book, said)) {
    read = await ask({ kind: 'again', table, mapping });
  }
  return read;
}
