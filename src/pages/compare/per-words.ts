import type { Language, MeasureCode } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';

/** What the other figure of a measure is called, and what stands in where none is chosen. */
export function perWords(
  measure: MeasureCode,
  language: Language,
): { readonly label: string; readonly own: string } | null {
  const { per } = messages(language).compare;
  switch (measure) {
    case 'change':
    case 'gap':
      return { label: per[measure], own: per.own };
    case 'target':
      return { label: per.target, own: per.ownTarget };
    case 'rate':
      return { label: per.rate, own: per.none };
    case 'difference':
      return { label: per.difference, own: per.ownDifference };
    case 'index':
      return { label: per.index, own: per.ownIndex };
    case 'share':
      return { label: per.share, own: per.ownTotal };
    case 'capita':
      return { label: per.capita, own: per.noPeople };
    default:
      return null;
  }
}
