import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { YardstickError } from '../../base/error.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { assemble } from '../../catalog/assemble.ts';
import type { Draft } from '../../catalog/draft.ts';
import type { Entry } from '../../catalog/problem.ts';
import type { PackageFiles } from '../../catalog/read-package.ts';
import { checkFileSize, checkUnpacked, LARGEST_PACKAGE, namesInZip } from '../limits.ts';
import type { GivenFile } from '../open-file.ts';
import { packageFiles } from './files.ts';
import type { OwnPackage } from './own-types.ts';
import { readSaid } from './read-said.ts';
import type { Said } from './said.ts';

const DESCRIPTOR = 'datapackage.json';
/** Equal packages give equal bytes. */
const LONG_AGO = new Date(1980, 0, 1);
/** The names of an archive stand at its end. */
const LIST = 65_536;

/** True for an archive that holds a data package. */
export function isPackageZip({ bytes }: GivenFile): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && strFromU8(bytes.subarray(-LIST), true).includes(DESCRIPTOR);
}

/**
 * The name that a package has among those of a site: `own` is what each reader opens there. It is of
 * its indicators, so that it stays from month to month.
 */
function publishedName({ indicators }: OwnPackage): string {
  const ids = indicators.map(({ id }) => id).sort();
  return `own-${fingerprint(ids.join('\n'))}`;
}

/** What a reader says beside the tables, and the package without it. */
export interface Beside {
  readonly said: Said;
  readonly plain: OwnPackage;
}

/** The folder within a package for what its reader says, which is said again of further files. */
const SAID_FOLDER = 'said/';
const SAID_FILE = 'said.json';

/**
 * A package as one file that any device opens, and that `reform-yardstick build` takes.
 * @param beside what is said in it, for who opens it to go on with; null where nothing is
 */
export function packageZip(own: OwnPackage, beside: Beside | null = null): Uint8Array {
  const name = publishedName(own);
  const texts = [...packageFiles({ ...own, name })].map(([file, text]) => [file, text] as const);
  const more =
    beside === null
      ? []
      : [
          ...[...packageFiles({ ...beside.plain, name })].map(
            ([file, text]) => [`${SAID_FOLDER}${file}`, text] as const,
          ),
          [`${SAID_FOLDER}${SAID_FILE}`, JSON.stringify(beside.said, null, 1)] as const,
        ];
  const files = [...texts, ...more].map(([file, text]) => [`${name}/${file}`, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { mtime: LONG_AGO });
}

/** The folder of the package in an archive: the outermost one that holds a descriptor. */
function folderIn({ name, bytes }: GivenFile): string {
  checkFileSize(name, bytes.length);
  const found = namesInZip(name, bytes, LARGEST_PACKAGE)
    .filter((one) => /(?:^|\/)datapackage\.json$/.test(one))
    .sort((a, b) => a.length - b.length)[0];
  if (found === undefined) {
    throw new YardstickError('intake-no-package', `no package: ${name}`, { file: name });
  }
  return found.slice(0, -DESCRIPTOR.length);
}

/** The files in a folder of an archive, by their names. */
function filesIn({ name, bytes }: GivenFile, folder: string): Map<string, Uint8Array> {
  const isWanted = (path: string) =>
    path.startsWith(folder) &&
    /^[^/]+\.csv$|^datapackage\.json$|^said\.json$/.test(path.slice(folder.length));
  try {
    const files = unzipSync(bytes, { filter: (one) => isWanted(one.name) });
    return new Map(
      Object.entries(files).map(([path, content]) => [path.slice(folder.length), content]),
    );
  } catch (cause) {
    checkUnpacked(name, bytes, LARGEST_PACKAGE);
    throw new YardstickError('intake-damaged', `damaged archive: ${name}`, { file: name }, cause);
  }
}

/**
 * The files of the package in an archive, in whichever folder of it they lie.
 * @throws YardstickError `intake-too-large`, `intake-bomb` or `intake-damaged`; `intake-no-package`
 */
export function unzipPackage(given: GivenFile): PackageFiles {
  return { path: given.name, texts: filesIn(given, folderIn(given)) };
}

const items = <T>(entries: readonly Entry<T>[]): T[] => entries.map(({ item }) => item);

function recordsOf(draft: Draft, given: GivenFile): Omit<OwnPackage, 'name' | 'title'> {
  return {
    ...{ description: { zh: given.name, en: given.name }, licence: { zh: '', en: '' } },
    synthetic: false,
    ...{ units: items(draft.units), areas: items(draft.areas), fields: items(draft.fields) },
    ...{ reforms: items(draft.reforms), indicators: items(draft.indicators) },
    ...{ observations: items(draft.observations), sources: items(draft.sources) },
    charts: items(draft.charts),
  };
}

function packageIn(given: GivenFile, files: PackageFiles): OwnPackage {
  const { draft, problems, packages } = assemble([files]);
  const [record] = packages;
  const [first] = problems;
  if (record === undefined || first !== undefined) {
    const place = first === undefined ? '' : `${first.file}:${first.line} ${first.value}`;
    const details = { file: given.name, place, count: String(problems.length) };
    throw new YardstickError('intake-package-faulty', `${place}: ${first?.code}`, details);
  }
  const { id: name, title, description, licence, synthetic } = record;
  return { ...recordsOf(draft, given), name, title, description, licence, synthetic };
}

/**
 * Reads a package that was saved as one file.
 * @throws YardstickError as `unzipPackage`, and `intake-package-faulty` for one that no site could publish
 */
export const readPackageZip = (given: GivenFile): OwnPackage =>
  packageIn(given, unzipPackage(given));

/**
 * Reads what the reader of a saved package said beside its tables; null where nothing was.
 * @throws YardstickError as `readPackageZip`
 */
export function readBeside(given: GivenFile): Beside | null {
  const texts = filesIn(given, `${folderIn(given)}${SAID_FOLDER}`);
  const text = texts.get(SAID_FILE);
  if (text === undefined) return null;
  texts.delete(SAID_FILE);
  try {
    const said = readSaid(JSON.parse(strFromU8(text)));
    return { said, plain: packageIn(given, { path: given.name, texts }) };
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const details = { file: given.name, place: SAID_FILE, count: '1' };
    throw new YardstickError('intake-package-faulty', 'what is said is no JSON', details, cause);
  }
}
