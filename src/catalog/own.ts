import type { CatalogMetadata } from './types.ts';

/** A record that may speak of a reform. */
interface OfReform {
  readonly package: string;
  readonly reform: string | null;
}

/**
 * True for what measures a reform itself: it stands in the package of the reform, or in one that
 * goes on measuring that package's reforms. What others say of a reform is its context.
 */
export function isOwnOf(
  catalog: Pick<CatalogMetadata, 'packages'>,
  reform: { readonly id: string; readonly package: string },
  one: OfReform,
): boolean {
  if (one.reform !== reform.id) return false;
  return one.package === reform.package || follows(catalog, one.package, reform.package);
}

/** True if a package goes on measuring the reforms of another. */
export function follows(
  { packages }: Pick<CatalogMetadata, 'packages'>,
  one: string,
  other: string,
): boolean {
  return packages.some(({ id, follows: followed }) => id === one && followed.includes(other));
}

/** True for a package that the reader opened on this device. */
export function isOfReader({ packages }: Pick<CatalogMetadata, 'packages'>, name: string): boolean {
  return packages.some(({ id, origin }) => id === name && origin === 'own');
}
