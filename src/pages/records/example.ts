import { csvText } from '../../base/csv-text.ts';
import type { Language } from '../../base/vocabulary.ts';
import { recordsWords } from '../../i18n/records.ts';
import { sampleWord } from '../../i18n/sample-words.ts';
import type { SampleKind } from '../../records/sample-kind-names.ts';
import { sampleLog } from '../../records/sample-log.ts';

const ROWS = 20_000;
const SEED = 12;

/** A small synthetic log as a file, in a language; each of its rows says that it is made up. */
export function exampleLog(language: Language, kind: SampleKind): File {
  const words = recordsWords(language);
  const { columns, rows } = sampleLog({ kind, rows: ROWS, seed: SEED });
  const said = (cells: readonly string[]) => cells.map((cell) => sampleWord(cell, language));
  const text = csvText([said(columns), ...[...rows].map(said)]);
  return new File([text], words.exampleFile(words.examples[kind]));
}
