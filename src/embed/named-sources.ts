import { linkable } from '../base/address.ts';
import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import { datedSourceName } from '../spec/look-up.ts';

/** A publisher with its year, and the address of the original; '' if there is none to open. */
export interface NamedSource {
  readonly name: string;
  readonly url: string;
}

/** More would make the line a list; the table links each figure's source. */
const MOST_NAMED = 3;

/** The publishers of a document's sources, each with its year once; `more` tells of the rest. */
export function namedSources(
  document: ChartDocument,
  language: Language,
): { readonly named: readonly NamedSource[]; readonly more: string } {
  const byName = new Map<string, NamedSource>();
  for (const source of document.sources) {
    const name = datedSourceName(source, language);
    if (!byName.get(name)?.url) byName.set(name, { name, url: linkable(source.url) });
  }
  const named = [...byName.values()].slice(0, MOST_NAMED);
  const count = String(byName.size);
  const more = byName.size > MOST_NAMED ? chartMessages(language).chart.sourcesMore(count) : '';
  return { named, more: more && punctuation(language).gap + more };
}
