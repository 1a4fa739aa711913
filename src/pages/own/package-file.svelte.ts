import { loadPart } from '../../base/part.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import type { Conflict } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { isNothingSaid, type Said } from '../../intake/package/said.ts';
import type { Beside } from '../../intake/package/zip.ts';
import { saveFile } from '../../parts/take-away/save-file.ts';

/** Two packages of which one is to go on, and what they tell otherwise. */
export interface Meeting {
  readonly file: string;
  readonly theirs: OwnPackage;
  readonly beside: Beside | null;
  readonly conflicts: readonly Conflict[];
}

const loadZip = () => loadPart(() => import('../../intake/package/zip.ts'));
const loadMerge = () => loadPart(() => import('../../intake/package/merge.ts'));

/** A package that was opened, and what is said in it. */
export type OpenedPackage = Pick<Meeting, 'theirs' | 'beside'>;

/** Packages as files: saved, opened again, and joined with what is open. */
export class PackageFile {
  /** What was opened and must be decided upon; null if nothing. */
  meeting = $state.raw<Meeting | null>(null);

  /** Whether a file is a package that was saved. */
  readonly isOne = async (given: GivenFile): Promise<boolean> => {
    if (given.bytes[0] !== 0x50 || given.bytes[1] !== 0x4b) return false;
    return (await loadZip()).isPackageZip(given);
  };

  /**
   * Opens a saved package: gives it if it tells nothing otherwise than what is open, else asks.
   * @throws YardstickError as `readPackageZip`
   */
  readonly open = async (
    given: GivenFile,
    ours: OwnPackage | null,
  ): Promise<OpenedPackage | null> => {
    const { readBeside, readPackageZip } = await loadZip();
    const [theirs, beside] = [readPackageZip(given), readBeside(given)];
    const conflicts = ours === null ? [] : (await loadMerge()).conflictsOf(ours, theirs);
    if (conflicts.length === 0) return { theirs, beside };
    this.meeting = { file: given.name, theirs, beside, conflicts };
    return null;
  };

  /** Hands a package to the reader as one file, with what is said in it; gives its name. */
  readonly save = async (
    own: OwnPackage,
    { plain, said }: { readonly plain: OwnPackage | null; readonly said: Said },
    title: string,
    day: string,
  ): Promise<string> => {
    const { packageZip } = await loadZip();
    const beside = plain === null || isNothingSaid(said) ? null : { plain, said };
    const name = `${title}-${day}.zip`;
    saveFile(name, packageZip(own, beside), 'application/zip');
    return name;
  };
}
