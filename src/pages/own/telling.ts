import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { Saying } from './saying.svelte.ts';

/** What the forms ask of the page: the package, what is said of it, and to read a unit anew. */
export interface Telling {
  readonly own: OwnPackage | null;
  /** The same without what is said. */
  readonly plain: OwnPackage | null;
  readonly holding: { readonly saying: Saying };
  readonly setUnit: (id: string, unit: string) => Promise<readonly string[]>;
}
