import type { LocalText } from '../base/vocabulary.ts';

/** A package of reforms as readers meet it. Its texts may hold counts such as `{#reforms}`. */
export interface Collection {
  readonly heading: LocalText;
  readonly introduction: LocalText;
  /** How the charts of the package as a whole are headed. */
  readonly selection: LocalText;
  /** Code of the area that it is about; maps of the areas in it are its own. */
  readonly home: string;
  /** The year that it is about; '' if of none. */
  readonly year: string;
}

/** A data package and the tables in it. */
export interface DataPackage {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** What to know of how its figures were made; empty if nothing. */
  readonly methods: LocalText;
  readonly version: string;
  readonly licence: LocalText;
  /** Ids of packages whose reforms this one goes on measuring: its figures of them are theirs. */
  readonly follows: readonly string[];
  /** Null for a package without reforms. */
  readonly collection: Collection | null;
  /** `own` where the reader opened it on this device; absent for those of the site. */
  readonly origin?: 'own';
  /** True if its data are made up, which every page and file then says. */
  readonly synthetic: boolean;
  readonly tables: readonly DataTable[];
  /**
   * Path of the file with all its figures, below the data folder; null where there are none, or too
   * many to be loaded whole: they are asked of its table.
   */
  readonly figures: string | null;
  /** All of it as one file, below the data folder; null where nothing is published. */
  readonly zip: { readonly path: string; readonly bytes: number } | null;
  /** Years that its figures touch, in order. */
  readonly years: readonly string[];
  /** Case logs that are published as counts; absent where there are none. */
  readonly cubes?: readonly PublishedCube[];
}

/** A case log that is published as counts. */
export interface PublishedCube {
  readonly name: string;
  readonly title: string;
  /** Below the data folder. */
  readonly path: string;
  readonly bytes: number;
}

/** A table to browse and download; `path` is relative to the data folder, without extension. */
export interface DataTable {
  readonly name: string;
  readonly path: string;
  readonly title: LocalText;
  readonly rows: number;
  /** True where its CSV is large and stands there compressed, as `….csv.gz`. */
  readonly csvGzip?: true;
  readonly csvBytes: number;
  readonly parquetBytes: number;
}
