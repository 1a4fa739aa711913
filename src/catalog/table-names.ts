import leven from 'leven';
import { TABLE_NAMES, type TableName } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

/** The name that an unknown one was meant to be: the nearest, if it is near. */
export function nearest<Name extends string>(
  name: string,
  names: readonly Name[],
): Name | undefined {
  const distances = names.map((one) => leven(name.toLowerCase(), one.toLowerCase()));
  const least = Math.min(...distances);
  return least <= Math.max(1, name.length / 2) ? names[distances.indexOf(least)] : undefined;
}

/** What copies of a file are called by: `reforms (1)`, `reforms - 副本`, `reforms-final`. */
const COPY = /[\s_\-—(（].*$|副本$|\d+$/;

/** The table that a file or sheet is called after: misspelt, a copy, or by its title in a language. */
export function tableMeant(called: string): TableName | undefined {
  const name = called.trim().toLowerCase().replace(COPY, '').replace(/表$/, '');
  const titled = TABLE_NAMES.find((one) =>
    Object.values(TABLES[one].title).some((title) => title.toLowerCase() === name),
  );
  return titled ?? nearest(name, TABLE_NAMES);
}
