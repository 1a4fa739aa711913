import type { Assembly } from '../catalog/assemble.ts';
import type { PackageFiles } from '../catalog/read-package.ts';

/** Reads and builds data packages; handed in, for the code that writes Parquet is no part of src. */
export interface DataTools {
  /** The packages under a folder; `label` begins the paths in messages. */
  readonly read: (folder: string, label: string) => Promise<readonly PackageFiles[]>;
  /**
   * Writes all tables and the catalog of the packages under `from` to `to`, which is replaced;
   * writes nothing if there are problems. Calls `report` with the name of each package.
   */
  readonly build: (
    from: string,
    to: string,
    report: (packageName: string) => void,
  ) => Promise<Assembly>;
}

/** Somewhere to write to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly write: (content: string | Uint8Array) => unknown;
}

/** Somewhere to read from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean;
}

/** What a command finds around it. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly data: DataTools;
  /** Of the package. */
  readonly version: string;
  /** Today where the user is, ISO 8601. */
  readonly today: string;
}
