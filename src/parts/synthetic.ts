import type { DataPackage } from '../catalog/data-package.ts';

/**
 * How much of a page's data is made up: that of the package that it is about, or of all packages
 * that hold figures; null if none is.
 */
export function syntheticPart(
  packages: readonly Pick<DataPackage, 'id' | 'synthetic' | 'tables'>[],
  about?: string,
): 'all' | 'some' | null {
  const shown =
    about === undefined
      ? packages.filter(({ tables }) => tables.some(({ name }) => name === 'observations'))
      : packages.filter(({ id }) => id === about);
  const made = shown.filter(({ synthetic }) => synthetic);
  if (made.length === 0) return null;
  return made.length === shown.length ? 'all' : 'some';
}
