import type { Language } from '../../base/vocabulary.ts';
import { SELECTION_TYPES, type SelectionType } from '../../base/vocabulary.ts';
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
import type { ChartDocument } from '../../spec/document.ts';
import {
  type FigureKey,
  type FigureTableData,
  type WrittenTable,
  writeTable,
} from './explore-table.ts';

/** Everything that the page shows of a request. */
export interface Selection {
  readonly request: ExploreRequest;
  readonly sql: string;
  readonly offers: readonly Offer[];
  /** Null if no chart fits. */
  readonly type: SelectionType | null;
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

/** What was not taken along where a request selects more figures than a chart can draw. */
export interface More {
  readonly count: number;
}

/** A selection with its figures in order, and what writes a row of the table. */
export interface DrawnSelection {
  readonly selection: Selection;
  readonly figures: readonly Observation[];
  readonly row: WrittenTable['row'];
}

/** What all figures of a request have in common by what was picked. */
function sharesOf({ indicators, reforms, areas, roles }: ExploreRequest): ReadonlySet<FigureKey> {
  const picked = {
    indicator: indicators,
    unit: indicators,
    reform: reforms,
    area: areas,
    role: roles,
  };
  const keys = Object.entries(picked).filter(([, list]) => list.length === 1);
  return new Set(keys.map(([key]) => key as FigureKey));
}

/** Draws nothing of a request that selects too much, but its first rows. */
function tooMuch(
  index: CatalogIndex,
  request: ExploreRequest,
  { figures, count }: { readonly figures: readonly Observation[]; readonly count: number },
  language: Language,
): DrawnSelection {
  const shares = sharesOf(request);
  const { table, row } = writeTable(index, figures, language, { count, shares });
  const offers = SELECTION_TYPES.map((type): Offer => ({ type, reason: 'too-many', drawn: 0 }));
  const drawing = { type: null, documents: [], leftOut: 0, panelsLeftOut: '', undated: 0 };
  const selection = { request, sql: toSql(index.catalog, request), offers, ...drawing, table };
  return { selection, figures, row };
}

/**
 * Draws what a request selects: `rows` as the database gave them, or null to take them from the
 * figures at hand, which gives the same. With `more`, `rows` are only the first of it.
 */
export function drawSelection(
  index: CatalogIndex,
  request: ExploreRequest,
  rows: readonly Observation[] | null,
  language: Language,
  more: More | null = null,
): DrawnSelection {
  const figures = rows ?? select(index.catalog, request);
  if (more !== null) return tooMuch(index, request, { figures, ...more }, language);
  const sql = toSql(index.catalog, request);
  const offers = offer(index, figures, request);
  const type = chosenType(offers, request.type);
  const drawing =
    type === null
      ? { documents: [], leftOut: 0, panelsLeftOut: [] }
      : toDocuments(index, request, type, figures, sql);
  const { table, row } = writeTable(index, figures, language);
  const selection = {
    request,
    sql,
    offers,
    type,
    ...drawing,
    panelsLeftOut: namePanels(drawing.panelsLeftOut, language),
    undated: undated(index.catalog, request),
    table,
  };
  return { selection, figures, row };
}
