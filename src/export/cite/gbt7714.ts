import type { SourceKind } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { type Cite, isArticle, oneLine, type Work } from './work.ts';

const MARKS: Readonly<Record<SourceKind, string>> = {
  newspaper: 'N',
  journal: 'J',
  report: 'R',
  dataset: 'DS',
  web: 'EB',
};

/** Type of document, and OL for its carrier if it is online; what is neither is Z (others). */
function markOf({ kind, address }: Work): string {
  if (address === '') return kind === 'web' ? '[Z]' : `[${MARKS[kind]}]`;
  return `[${MARKS[kind]}/OL]`;
}

/** The first three parties; further ones are `等` or `et al` (GB/T 7714-2015, 8.1.2). */
function parties({ authors, language }: Work): string {
  const named = authors.slice(0, 3).map((name) => name.replace(/\.$/, ''));
  return [...named, ...(authors.length > 3 ? [language === 'zh' ? '等' : 'et al'] : [])].join(', ');
}

/** Where it came out and when, and when it was read. */
function publication(work: Work): string {
  const { container, date, accessed } = work;
  const read = accessed === '' ? '' : `[${accessed}]`;
  const day = container === '' && read !== '' && date !== '' ? `(${date})` : date;
  return [container.replace(/\.$/, ''), day].filter((part) => part !== '').join(', ') + read;
}

/**
 * GB/T 7714-2015, numeric style: responsible parties, title, type and carrier (N newspaper, J
 * journal, R report, DS data set, EB page; OL online), where it stands or who publishes it, date,
 * day of access in brackets, path.
 */
export const citeGbt7714: Cite = (work) => {
  const words = messages(work.language).file;
  const edition = work.version === '' ? '' : `: ${words.dataVersion} ${work.version}`;
  const parts = [
    isArticle(work) ? '' : parties(work),
    `${oneLine(work.title)}${edition}${markOf(work)}`,
    publication(work),
    work.address,
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
};
