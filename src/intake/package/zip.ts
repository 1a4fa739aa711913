import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { YardstickError } from '../../base/error.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { assemble } from '../../catalog/assemble.ts';
import type { Draft } from '../../catalog/draft.ts';
import type { Entry } from '../../catalog/problem.ts';
import type { PackageFiles } from '../../catalog/read-package.ts';
import { checkFileSize, namesInZip } from '../limits.ts';
import type { GivenFile } from '../open-file.ts';
import { packageFiles } from './files.ts';
import type { OwnPackage } from './own-types.ts';

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

/** A package as one file that any device opens, and that `reform-yardstick build` takes. */
export function packageZip(own: OwnPackage): Uint8Array {
  const named = { ...own, name: publishedName(own) };
  const files = [...packageFiles(named)].map(([name, text]): [string, Uint8Array] => [
    `${named.name}/${name}`,
    strToU8(text),
  ]);
  return zipSync(Object.fromEntries(files), { mtime: LONG_AGO });
}

/**
 * The files of the package in an archive, in whichever folder of it they lie.
 * @throws YardstickError `intake-too-large`, `intake-bomb` or `intake-damaged`; `intake-no-package`
 */
export function unzipPackage({ name, bytes }: GivenFile): PackageFiles {
  checkFileSize(name, bytes.length);
  const found = namesInZip(name, bytes).find((one) => /(?:^|\/)datapackage\.json$/.test(one));
  if (found === undefined) {
    throw new YardstickError('intake-no-package', `no package: ${name}`, { file: name });
  }
  const folder = found.slice(0, -DESCRIPTOR.length);
  const isWanted = (path: string) =>
    path.startsWith(folder) && /^[^/]+\.csv$|^datapackage\.json$/.test(path.slice(folder.length));
  try {
    const files = unzipSync(bytes, { filter: (one) => isWanted(one.name) });
    const texts = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
      path.slice(folder.length),
      content,
    ]);
    return { path: name, texts: new Map(texts) };
  } catch (cause) {
    throw new YardstickError('intake-damaged', `damaged archive: ${name}`, { file: name }, cause);
  }
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

/**
 * Reads a package that was saved as one file.
 * @throws YardstickError as `unzipPackage`, and `intake-package-faulty` for one that no site could publish
 */
export function readPackageZip(given: GivenFile): OwnPackage {
  const { draft, problems, packages } = assemble([unzipPackage(given)]);
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
