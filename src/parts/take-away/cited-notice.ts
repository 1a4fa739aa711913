import { citedVersion } from '../../export/cite/permalink.ts';
import { shortHash } from '../../export/facts.ts';
import { messages } from '../../i18n/messages.ts';
import { loadCatalog } from '../load-catalog.ts';
import type { Site } from '../site.ts';

/**
 * What to tell a reader whose link cites a version of the data: '' if it is the one shown, or if the
 * link cites none.
 */
export async function citedNotice(site: Site, search: string): Promise<string> {
  const cited = citedVersion(search);
  if (cited === '') return '';
  const words = messages(site.language).reopened;
  try {
    const { hash } = (await loadCatalog(site)).catalog;
    return hash.startsWith(cited) ? '' : words.citedOther(shortHash(cited), shortHash(hash));
  } catch {
    return words.unknownData;
  }
}
