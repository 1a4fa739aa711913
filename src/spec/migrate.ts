import { YardstickError } from '../base/error.ts';
import { DOCUMENT_VERSION } from './document.ts';

/** A JSON object of which only the version is known yet. */
export type VersionedObject = Readonly<Record<string, unknown>> & { readonly version: number };

/** Turns a document of one version into one of the next; fields it does not know stay. */
export type Migration = (older: VersionedObject) => Readonly<Record<string, unknown>>;

/**
 * The step from each past version to the next, by the version it starts from; a new version adds
 * its step here and a file to tests/spec.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Version 1 wrote in each row what version 2 may write once, and left nothing out: it can be read
  // as it stands, and faults in it are told by its own paths.
  1: (older) => older,
};

/**
 * Brings a document of any known version to the newest one.
 * @throws YardstickError `document-newer` if it is of a later version than this programme knows,
 * `document-version` if there is no step from its version
 */
export function migrateDocument(
  document: VersionedObject,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  newest: number = DOCUMENT_VERSION,
): VersionedObject {
  if (document.version > newest) {
    throw new YardstickError(
      'document-newer',
      `chart document version ${document.version} is newer than ${newest}`,
      { version: String(document.version), known: String(newest) },
    );
  }
  let current = document;
  while (current.version < newest) {
    const step = migrations[current.version];
    if (step === undefined) {
      const version = String(current.version);
      throw new YardstickError('document-version', `unknown chart document version: ${version}`, {
        version,
      });
    }
    current = { ...step(current), version: current.version + 1 };
  }
  return current;
}
