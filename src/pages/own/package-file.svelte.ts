import { loadPart } from '../../base/part.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import type { Met } from './made.ts';

/** Packages as files: told from tables, and met with what is open. */
export class PackageFile {
  /** What was opened and must be decided upon; null if nothing. */
  meeting = $state.raw<Met | null>(null);

  /** Whether a file is a package that was saved. */
  readonly isOne = async (given: GivenFile): Promise<boolean> => {
    if (given.bytes[0] !== 0x50 || given.bytes[1] !== 0x4b) return false;
    const { isPackageZip } = await loadPart(() => import('../../intake/package/zip.ts'));
    return isPackageZip(given);
  };
}
