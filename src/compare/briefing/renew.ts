import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { makeDocument } from '../document.ts';

const NONE = { zh: '', en: '' };

/**
 * A document with its figures, units, sources and events as the catalog has them now; its words
 * and its choice of figures stay. Every row must be of the catalog; throws if one is unknown.
 */
export function renewDocument(index: CatalogIndex, document: ChartDocument): ChartDocument {
  const rowsOf = (group: string) => document.rows.filter((row) => row.group === group);
  const groups = document.encodings.groups.map((group) => ({
    group,
    ids: rowsOf(group.key).map(({ observation }) => observation ?? ''),
    parts: rowsOf(group.key).map(({ part }) => part),
  }));
  const { id, type, query } = document;
  const draft = { id, type, query, groups, title: NONE, subtitle: NONE, notes: [] };
  const { encodings, ...fresh } = makeDocument(index, draft);
  const { value, x } = encodings;
  return {
    ...fresh,
    texts: document.texts,
    notes: document.notes,
    encodings: { ...document.encodings, value, x },
  };
}
