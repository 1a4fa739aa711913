import type { Language } from '../../base/vocabulary.ts';
import { shortHash } from '../../export/facts.ts';
import { messages } from '../../i18n/messages.ts';

/** What is known of a document's data beside those of this site. */
export interface DataVersion {
  readonly text: string;
  /** True if the figures may have changed since. */
  readonly differs: boolean;
}

/** Compares hashes of data; `here` is null if this site's could not be found. */
export function compareData(made: string, here: string | null, language: Language): DataVersion {
  const words = messages(language).reopened;
  if (made === '') return { text: words.noData, differs: false };
  if (here === null) return { text: words.unknownData, differs: false };
  if (here === made) return { text: words.sameData, differs: false };
  return { text: words.otherData(shortHash(made), shortHash(here)), differs: true };
}
