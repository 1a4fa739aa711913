import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Area, Indicator } from '../../catalog/types.ts';
import type { Conflict } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { Said } from '../../intake/package/said.ts';
import type { HeldPackage } from '../../parts/own/database.ts';
import type { KeptForm } from '../../parts/own/kept-table.ts';
import type { FiguredBook } from './own-index.ts';
import { type ShownDifference, shownDifference, type ToldBefore } from './shown-difference.ts';
import { type ShownOwn, shownOwn } from './shown-own.ts';

/** A package without its figures. */
export type Described = Omit<OwnPackage, 'observations' | 'charts'>;

/** What this device holds, without its figures. */
export interface Recalled {
  readonly tables: readonly KeptForm[];
  /** Null where no package is held. */
  readonly held:
    | (Omit<HeldPackage, 'own' | 'plain'> & {
        readonly synthetic: boolean;
        /** Who stated the last file that tells it; '' if none does. */
        readonly publisher: string;
      })
    | null;
  /** Kilobytes. */
  readonly size: number;
}

/** A package that was opened, and what it tells otherwise than what is open. */
export interface Met {
  readonly file: string;
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  /** What is said in it; null where nothing is. */
  readonly said: Said | null;
  /** The first ones. */
  readonly conflicts: readonly Conflict[];
  /** Number of all. */
  readonly count: number;
}

/** The package of all that is open and held, as the page has it. */
export interface MadePackage {
  readonly own: Described;
  /** The same without what is said. */
  readonly plain: Described;
  /** The reforms that the figures of tables are of. */
  readonly measured: readonly string[];
  /** The files that have figures of an indicator. */
  readonly filesOf: Readonly<Record<string, readonly string[]>>;
  readonly shown: ShownOwn;
  /** True where the device holds the very same. */
  readonly isStored: boolean;
}

/** What was made; its package is null while there is no figure. */
export interface Made {
  readonly package: MadePackage | null;
  /** Files of before that are not open. */
  readonly earlierFiles: readonly string[];
  /** What each table of a file says that its last issue did not. */
  readonly differences: Readonly<Record<string, readonly (ShownDifference | null)[]>>;
}

interface Given extends ToldBefore {
  readonly whole: {
    readonly own: OwnPackage;
    readonly plain: OwnPackage;
    readonly index: CatalogIndex;
  } | null;
  readonly before: OwnPackage | null;
  readonly books: readonly FiguredBook[];
  readonly said: Said;
  readonly day: string;
  readonly isStored: boolean;
}

function described({ observations: _, charts: __, ...rest }: OwnPackage): Described {
  return rest;
}

function filesOf({ observations, sources }: OwnPackage): Record<string, readonly string[]> {
  const used = new Map<string, Set<string>>();
  for (const { indicator, source } of observations) {
    const known = used.get(indicator);
    if (known === undefined) used.set(indicator, new Set([source]));
    else known.add(source);
  }
  return Object.fromEntries(
    [...used].map(([indicator, ids]) => {
      const names = sources.filter(({ id }) => ids.has(id)).map(({ title }) => title.zh);
      return [indicator, [...new Set(names)]];
    }),
  );
}

/** What the page needs to know of what was made. */
export function madeOf({ whole, before, books, said, day, isStored, ...told }: Given): Made {
  const differences = books.map(({ file, tables }) => [
    file,
    tables.map(({ reading }) => shownDifference(reading, told)),
  ]);
  const made: Omit<Made, 'package'> = {
    earlierFiles: before?.sources.map(({ title }) => title.zh) ?? [],
    differences: Object.fromEntries(differences),
  };
  if (whole === null) return { ...made, package: null };
  const { own, plain, index } = whole;
  const measured = new Set<string>();
  for (const { reform } of plain.observations) if (reform !== null) measured.add(reform);
  return {
    ...made,
    package: {
      ...{ own: described(own), plain: described(plain), measured: [...measured], isStored },
      filesOf: filesOf(plain),
      shown: shownOwn(index, said, day),
    },
  };
}
