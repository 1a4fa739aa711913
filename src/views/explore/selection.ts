import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { undated } from '../../compare/explore/counts.ts';
import { chosenType, type Offer, offer } from '../../compare/explore/offer.ts';
import type { PanelLeftOut } from '../../compare/explore/panels.ts';
import type { ExploreRequest } from '../../compare/explore/request.ts';
import { select } from '../../compare/explore/select.ts';
import { toSql } from '../../compare/explore/sql.ts';
import { toDocuments } from '../../compare/explore/to-document.ts';
import { messages } from '../../i18n/messages.ts';
import { bracketed, punctuation } from '../../i18n/punctuation.ts';
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
  /** Names the panels that are not drawn, with the reason; '' if there are none. */
  readonly panelsLeftOut: string;
  readonly undated: number;
  readonly table: FigureTableData;
}

function namePanels(panels: readonly PanelLeftOut[], language: Language): string {
  if (panels.length === 0) return '';
  const words = messages(language).explore;
  const named = panels.map(
    ({ label, reason }) =>
      (label[language] || words.table) + bracketed(words.reasons[reason], language),
  );
  return words.panelsLeftOut(named.join(punctuation(language).semicolon));
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
    type === null
      ? { documents: [], leftOut: 0, panelsLeftOut: [] }
      : toDocuments(index, request, type, figures, sql);
  return {
    request,
    sql,
    offers,
    type,
    ...drawing,
    panelsLeftOut: namePanels(drawing.panelsLeftOut, language),
    undated: undated(index.catalog, request),
    table: figureTable(index, figures, language),
  };
}
