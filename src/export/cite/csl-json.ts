import { type Cite, dateParts, type Work } from './work.ts';

function fields(work: Work): Record<string, unknown> {
  const { id, title, version, note, author, date, accessed, address } = work;
  const day = (iso: string) => (iso === '' ? undefined : { 'date-parts': [dateParts(iso)] });
  return {
    id,
    type: 'dataset',
    title,
    author: author === '' ? undefined : [{ literal: author }],
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
