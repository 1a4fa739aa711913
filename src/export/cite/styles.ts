import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeCslJson } from './csl-json.ts';
import { citeGbt7714 } from './gbt7714.ts';
import { citeRis } from './ris.ts';
import type { Cite } from './work.ts';

/** A way to cite, by the name that it has in every language. */
export interface CitationStyle {
  readonly name: string;
  readonly cite: Cite;
}

/** Every way to cite; one line each. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { name: 'GB/T 7714—2015', cite: citeGbt7714 },
  { name: 'APA', cite: citeApa },
  { name: 'BibTeX', cite: citeBibtex },
  { name: 'RIS', cite: citeRis },
  { name: 'CSL-JSON', cite: citeCslJson },
];
