import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { undated } from '../../compare/explore/counts.ts';
import { chosenType, type Offer, offer } from '../../compare/explore/offer.ts';
import type { ExploreRequest } from '../../compare/explore/request.ts';
import { select } from '../../compare/explore/select.ts';
import { toSql } from '../../compare/explore/sql.ts';
import { toDocuments } from '../../compare/explore/to-document.ts';
import type { ChartDocument, ChartType } from '../../spec/document.ts';
import { type FigureTableData, figureTable } from './figure-table.ts';

/** Everything that the page shows of a request. */
export interface Selection {
  readonly request: ExploreRequest;
  readonly sql: string;
  readonly offers: readonly Offer[];
  /** Null if no chart fits. */
  readonly type: ChartType | null;
  readonly documents: readonly ChartDocument[];
  readonly leftOut: number;
  readonly undated: number;
  readonly table: FigureTableData;
}

/**
 * Draws what a request selects: `rows` of the database, or null to take them from the catalog,
 * which gives the same.
 */
export function drawSelection(
  index: CatalogIndex,
  request: ExploreRequest,
  rows: readonly Observation[] | null,
  language: Language,
): Selection {
  const sql = toSql(index.catalog, request);
  const figures = rows ?? select(index.catalog, request);
  const offers = offer(index, figures, request);
  const type = chosenType(offers, request.type);
  const drawing =
    type === null ? { documents: [], leftOut: 0 } : toDocuments(index, request, type, figures, sql);
  return {
    request,
    sql,
    offers,
    type,
    ...drawing,
    undated: undated(index.catalog, request),
    table: figureTable(index, figures, language),
  };
}
