import { YardstickError } from '../base/error.ts';
import { both, type LocalText } from '../base/vocabulary.ts';
import { areasWithin } from '../catalog/area-within.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { CatalogEvent, ChartSpec } from '../catalog/types.ts';
import { messages } from '../i18n/messages.ts';
import {
  CHART_TYPES,
  type ChartAxis,
  type ChartDocument,
  type ChartEvent,
  type ChartRow,
  type ChartTile,
  type ChartType,
  DOCUMENT_VERSION,
  type Figure,
} from '../spec/document.ts';
import { figureOf, sourceOf, withInputs } from './figure.ts';
import { type GroupDraft, groupsOfIds, groupsOfSeries } from './groups.ts';
import { writeText } from './text.ts';

/** What a document is made of, once the figures have been chosen. */
export interface DocumentDraft {
  readonly id: string;
  readonly type: ChartType;
  readonly title: LocalText;
  readonly subtitle: LocalText;
  readonly notes: readonly LocalText[];
  readonly groups: readonly GroupDraft[];
  readonly query: { readonly sql: string } | null;
}

function chartType(name: string): ChartType {
  const type = CHART_TYPES.find((one) => one === name);
  if (type === undefined) {
    throw new YardstickError('unknown-chart', `unknown chart type: ${name}`, { chart: name });
  }
  return type;
}

/** From when to when a target holds, as the register of promises tells. */
function holdsOf({ catalog }: CatalogIndex, id: string): Pick<ChartRow, 'since' | 'until'> {
  const pledge = catalog.promises.find(({ target }) => target === id);
  const { announced = '', withdrawn = '' } = pledge ?? {};
  return {
    ...(announced === '' ? {} : { since: announced }),
    ...(withdrawn === '' ? {} : { until: withdrawn }),
  };
}

function rowsOf(index: CatalogIndex, drafts: readonly GroupDraft[]): ChartRow[] {
  return drafts.flatMap(({ group, ids, parts }) =>
    ids.map((id, position) => ({
      ...figureOf(index, id),
      ...holdsOf(index, id),
      key: `${group.key}-${position}`,
      group: group.key,
      part: parts[position] ?? '',
    })),
  );
}

function axisOf(index: CatalogIndex, rows: readonly ChartRow[]): ChartAxis | null {
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.unit !== first.unit)) return null;
  const shared = rows.every((row) => row.indicator.id === first.indicator.id);
  const unit = mustGet(index.units, 'unit', first.unit);
  return { label: shared ? first.indicator.name : unit.name, unit: first.unit };
}

/** Reforms that were meant to move what the rows measure, from when they took effect. */
function startsOf(
  { catalog }: CatalogIndex,
  rows: readonly ChartRow[],
): Omit<CatalogEvent, 'package'>[] {
  const indicators = new Set(rows.map((row) => row.indicator.id));
  return catalog.reforms
    .filter(({ start, aims }) => start !== '' && aims.some((aim) => indicators.has(aim)))
    .map(({ id, start, aims, area, name, datesSource }) => ({
      id: `start-of-${id}`,
      kind: 'policy',
      date: start,
      indicators: aims,
      // What a city does, it does in its districts.
      areas: [...areasWithin(catalog.areas, area)],
      text: name,
      source: datesSource,
    }));
}

function eventsOf(index: CatalogIndex, type: ChartType, rows: readonly ChartRow[]): ChartEvent[] {
  const touches = (event: Omit<CatalogEvent, 'package'>, row: ChartRow) =>
    (event.indicators.length === 0 || event.indicators.includes(row.indicator.id)) &&
    (event.areas.length === 0 || event.areas.includes(row.area.code)) &&
    row.observation !== null;
  // An event of a package concerns its own figures; a reform, all of what it was meant to move.
  const own = ({ package: of }: CatalogEvent, { observation }: ChartRow) =>
    index.observations.get(observation ?? '')?.package === of;
  const events = [
    ...index.catalog.events.map((event) => ({ event, isOwn: (row: ChartRow) => own(event, row) })),
    // A table of reforms has no axis of time on which they could start.
    ...(type === 'yardstick' ? [] : startsOf(index, rows)).map((event) => ({
      event,
      isOwn: () => true,
    })),
  ];
  return events.flatMap(({ event, isOwn }) => {
    const touched = rows.filter((row) => touches(event, row) && isOwn(row));
    if (touched.length === 0) return [];
    const { id, kind, date, text, source } = event;
    const groups = event.areas.length === 0 ? [] : [...new Set(touched.map((row) => row.group))];
    return [{ id, kind, date, text, source, groups }];
  });
}

/** Every area that shares its parent with an area of a row and has a place on the parent's grid. */
function tilesOf(index: CatalogIndex, rows: readonly ChartRow[]): ChartTile[] {
  const parents = new Set(rows.map((row) => index.areas.get(row.area.code)?.parent));
  return index.catalog.areas.flatMap(({ code, name, parent, column, row }) =>
    column === null || row === null || !parents.has(parent)
      ? []
      : [{ area: code, name, column, row }],
  );
}

/** Makes the document of a chart from its chosen figures; throws if one is unknown. */
export function makeDocument(index: CatalogIndex, draft: DocumentDraft): ChartDocument {
  const rows = rowsOf(index, draft.groups);
  const drawn = new Set(rows.map((row) => row.observation ?? ''));
  const inputs = withInputs(index, drawn).filter((id) => !drawn.has(id));
  const figures = [...rows, ...inputs.map((id) => figureOf(index, id))];
  const events = eventsOf(index, draft.type, rows);
  const sources = new Set([...figures, ...events].map((one) => one.source));
  const units = new Set(figures.map((figure) => figure.unit));
  const values = draft.type === 'scatter' ? rows.filter((row) => row.part === 'y') : rows;
  return {
    version: DOCUMENT_VERSION,
    id: draft.id,
    type: draft.type,
    texts: {
      title: writeText(index, draft.title),
      subtitle: writeText(index, draft.subtitle),
    },
    rows,
    encodings: {
      groups: draft.groups.map(({ group }) => group),
      facets: [],
      value: axisOf(index, values),
      x:
        draft.type === 'scatter'
          ? axisOf(
              index,
              rows.filter((row) => row.part === 'x'),
            )
          : null,
      ...(draft.type === 'tile-map' ? { tiles: tilesOf(index, rows) } : {}),
    },
    events,
    units: [...units].map((code) => mustGet(index.units, 'unit', code)),
    sources: [...sources].map((id) => sourceOf(index, id)),
    inputs: inputs.map((id) => figureOf(index, id)),
    notes: draft.notes.filter((note) => note.en !== '').map((note) => writeText(index, note)),
    query: draft.query,
    dataHash: index.catalog.hash,
    publisher: both((language) => messages(language).site.name),
    packages: packagesOf(index, figures),
    synthetic: figures.some((one) => one.synthetic === true),
  };
}

/** The packages that figures are from, in the order of the catalog. */
function packagesOf(index: CatalogIndex, figures: readonly Figure[]) {
  const ids = new Set(figures.map((one) => index.observations.get(one.observation ?? '')?.package));
  const used = index.catalog.packages.filter(({ id }) => ids.has(id));
  return used.map(({ title, version }) => ({ title, version }));
}

/** The document of a prepared chart of the catalog. */
export function documentOf(index: CatalogIndex, spec: ChartSpec): ChartDocument {
  const type = chartType(spec.type);
  const groups =
    spec.groups.length > 0 ? groupsOfIds(index, type, spec.groups) : groupsOfSeries(index, spec);
  return makeDocument(index, { ...spec, type, notes: [spec.note], groups, query: null });
}
