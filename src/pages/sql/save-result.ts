import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { sqlWords } from '../../i18n/sql.ts';
import { saveFile } from '../../parts/take-away/save-file.ts';
import type { SqlModel } from './model.svelte.ts';

/** Hands the whole answer to the reader as CSV. */
export async function saveCsv(model: SqlModel, language: Language): Promise<void> {
  await model.save(async (table) => {
    const { resultCsv } = await loadPart(() => import('./result-files.ts'));
    saveFile(`${sqlWords(language).fileName}.csv`, resultCsv(table), 'text/csv');
  });
}

/** Hands the whole answer to the reader as Parquet, with the statement in its metadata. */
export async function saveParquet(model: SqlModel, language: Language): Promise<void> {
  await model.save(async (table, sql) => {
    const { resultParquet } = await loadPart(() => import('./result-files.ts'));
    const name = `${sqlWords(language).fileName}.parquet`;
    saveFile(name, resultParquet(table, sql), 'application/vnd.apache.parquet');
  });
}
