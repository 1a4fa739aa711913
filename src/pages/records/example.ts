import { csvText } from '../../base/csv-text.ts';
import type { Language } from '../../base/vocabulary.ts';
import { recordsWords } from '../../i18n/records.ts';
import { sampleLog } from '../../records/sample-log.ts';

const ROWS = 20_000;
const SEED = 12;

/** A small synthetic log as a file; each of its rows says that it is made up. */
export function exampleLog(language: Language): File {
  const words = recordsWords(language);
  const { columns, rows } = sampleLog({ rows: ROWS, seed: SEED });
  const text = csvText([[...columns], ...[...rows].map((row) => [...row])]);
  return new File([text], words.exampleFile(words.examples.permits));
}
