import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { figuresCsv } from './figures-csv.ts';

/** Hands the figures to the reader as a CSV file. */
export function saveCsv(
  index: CatalogIndex,
  figures: readonly Observation[],
  language: Language,
): void {
  const text = figuresCsv(index, figures, language);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = messages(language).explore.downloadName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
