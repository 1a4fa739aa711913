import type { SourceKind } from '../../base/vocabulary.ts';
import { type Cite, dateParts, isArticle, type Work } from './work.ts';

const TYPES: Readonly<Record<SourceKind, string>> = {
  newspaper: 'article-newspaper',
  journal: 'article-journal',
  report: 'report',
  dataset: 'dataset',
  web: 'webpage',
};

function fields(work: Work): Record<string, unknown> {
  const { id, kind, title, version, note, authors, container, date, accessed, address } = work;
  const day = (iso: string) => (iso === '' ? undefined : { 'date-parts': [dateParts(iso)] });
  return {
    id,
    type: TYPES[kind],
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    [isArticle(work) ? 'container-title' : 'publisher']: container || undefined,
    issued: day(date),
    accessed: day(accessed),
    URL: address || undefined,
    version: version || undefined,
    language: work.language === 'zh' ? 'zh-CN' : 'en',
    note: note || undefined,
  };
}

/** CSL-JSON (citation-style-language schema 1.0.2): a list of one item. */
export const citeCslJson: Cite = (work) => `${JSON.stringify([fields(work)], null, 2)}\n`;
