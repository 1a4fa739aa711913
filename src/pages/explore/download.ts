import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { saveFile } from '../../parts/take-away/save-file.ts';
import { figuresCsv } from './figures-csv.ts';

/** Hands the figures to the reader as a CSV file. */
export function saveCsv(
  index: CatalogIndex,
  figures: readonly Observation[],
  language: Language,
): void {
  const text = figuresCsv(index, figures, language);
  saveFile(messages(language).explore.downloadName, text, 'text/csv');
}
