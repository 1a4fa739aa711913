import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { errorText as faultText } from '../i18n/error-text.ts';

/** Faults of a file whose words are for who writes such files; a reader has only opened one. */
const FOR_READERS: Readonly<Record<string, string>> = {
  'document-damaged': 'chart-file-damaged',
  'document-not-json': 'document-foreign',
};
const ROW = /^rows\[(\d+)\]/;

/** The same fault without names of fields and without what a parser said. */
function forReaders(fault: YardstickError): YardstickError {
  const { code, message, details, cause } = fault;
  const known = FOR_READERS[code];
  if (known !== undefined) return new YardstickError(known, message, {}, cause);
  if (code !== 'document-invalid' && code !== 'document-number') return fault;
  const row = ROW.exec(details.path ?? '')?.[1];
  if (row === undefined) {
    const { value = '' } = details;
    const unplaced = code === 'document-number' ? 'chart-file-number' : 'chart-file-faulty';
    return new YardstickError(unplaced, message, { value }, cause);
  }
  return new YardstickError('chart-file-row', message, { row: String(Number(row) + 1) }, cause);
}

/** What to tell a reader of a page of a fault: what it is and what to do next, never a field's name. */
export function errorText(cause: unknown, language: Language): string {
  return faultText(cause instanceof YardstickError ? forReaders(cause) : cause, language);
}
