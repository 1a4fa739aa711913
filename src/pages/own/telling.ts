import type { Language } from '../../base/vocabulary.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import type { Described, MadePackage } from './made.ts';
import type { Saying } from './saying.svelte.ts';

/** What the results ask of the page: the files that they are from, what is said, and the report. */
export interface Resulting {
  readonly files: readonly string[];
  readonly holding: { readonly saying: Saying };
  readonly report: (origin: string, language: Language) => Promise<Briefing>;
}

/** What the forms ask of the page: the package, what is said of it, and to read a unit anew. */
export interface Telling {
  readonly own: Described | null;
  /** The same without what is said. */
  readonly plain: Described | null;
  readonly made: Pick<MadePackage, 'measured'> | null;
  readonly holding: { readonly saying: Saying };
  readonly setUnit: (id: string, unit: string) => Promise<readonly string[]>;
}
