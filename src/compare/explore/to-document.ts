import type { Quantity } from '../../base/quantity.ts';
import { both, type Language, type LocalText, type SelectionType } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartAxis, ChartDocument } from '../../spec/document.ts';
import { makeDocument } from '../document.ts';
import { differenceNotes } from './difference-notes.ts';
import { panelsOf } from './offer.ts';
import { byUnit, type DrawnPanel, drawPanels, type PanelLeftOut } from './panels.ts';
import type { ExploreRequest, Scale } from './request.ts';

/** What is drawn of a selection. */
export interface Drawing {
  /** One chart for each unit, with panels; or one for each panel, of types without panels. */
  readonly documents: readonly ChartDocument[];
  /** Figures that no chart shows: they stand in the table alone. */
  readonly leftOut: number;
  /** Panels that are not drawn, with the reason. */
  readonly panelsLeftOut: readonly PanelLeftOut[];
}

/** Types that draw panels in one chart, on one scale. */
const WITH_PANELS: readonly SelectionType[] = ['line', 'bar', 'reform-glyph'];
/** Types that draw a panel as a chart of its own, on a scale that it can share with others. */
const SHARING: readonly SelectionType[] = ['scatter', 'tile-map'];
/** Types that are always drawn to the scale of their own whole. */
const OWN_SCALE: readonly SelectionType[] = ['flow', 'part-to-whole'];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function namesOf(index: CatalogIndex, rows: readonly Observation[], language: Language): string {
  const ids = unique(rows.map((row) => row.indicator));
  const names = ids.map((id) => mustGet(index.indicators, 'indicator', id).name[language]);
  const words = messages(language).explore;
  return names.length <= 2 ? names.join(words.and) : words.indicators(String(names.length));
}

function rangeOf(rows: readonly Observation[], language: Language): string {
  const years = rows.flatMap((row) => [row.start ?? row.end, row.end]);
  const known = years.flatMap((day) => day?.slice(0, 4) ?? []).sort();
  const [first = '', last = ''] = [known[0], known.at(-1)];
  return first === last ? first : first + punctuation(language).to + last;
}

/** What is measured: units, places and years. */
function measured(index: CatalogIndex, rows: readonly Observation[], language: Language): string {
  const words = messages(language).explore;
  const units = unique(rows.map((row) => row.unit));
  const areas = unique(rows.map((row) => row.area));
  const unitNames = units.map((code) => mustGet(index.units, 'unit', code).name[language]);
  const areaNames = areas.map((code) => mustGet(index.areas, 'area', code).name[language]);
  const list = (names: readonly string[], many: (count: string) => string) =>
    names.length <= 3 ? names.join(words.comma) : many(String(names.length));
  return [list(unitNames, words.units), list(areaNames, words.areas), rangeOf(rows, language)]
    .filter((text) => text !== '')
    .join(' · ');
}

/** Says whether panels can be compared by length; nothing where there is one. */
function scaleNote(type: SelectionType, scale: Scale, panels: number): LocalText[] {
  const own = OWN_SCALE.includes(type) || scale === 'own';
  if (panels < 2 || type === 'number') return [];
  return [
    both((language) => {
      const words = messages(language).explore;
      return own ? words.ownScales : words.oneScale;
    }),
  ];
}

/** What bars of one panel should not be read against; what several panels say is said once. */
function besideNotes(index: CatalogIndex, parts: readonly DrawnPanel[]): LocalText[] {
  const notes = parts.flatMap(({ figures }) => differenceNotes(index, figures));
  return [...new Map(notes.map((note) => [note.en, note])).values()];
}

/** The same chart with its axes as long as those of the charts beside it. */
function shareAxes(document: ChartDocument, all: readonly ChartDocument[]): ChartDocument {
  const { value, x } = document.encodings;
  const share = (axis: ChartAxis | null, part: 'x' | 'y' | '') => {
    if (axis === null) return null;
    const rows = all.flatMap((one) => one.rows).filter((row) => part === '' || row.part === part);
    const shared = unique(rows.filter(({ unit }) => unit === axis.unit).flatMap(numbersOf));
    return { ...axis, shared };
  };
  const up = share(value, document.type === 'scatter' ? 'y' : '');
  return { ...document, encodings: { ...document.encodings, value: up, x: share(x, 'x') } };
}

function numbersOf({ value, lower, upper }: Quantity): number[] {
  return [value, lower, upper].filter((one) => one !== null);
}

/**
 * Draws a selection as a type of chart that fits it: one document for each unit, with panels where
 * asked for, or one document a panel. Panels share a scale unless the request asks otherwise, and
 * say which. `sql` is kept in each as the query that made it.
 */
export function toDocuments(
  index: CatalogIndex,
  { facet, scale }: Pick<ExploreRequest, 'facet' | 'scale'>,
  type: SelectionType,
  rows: readonly Observation[],
  sql: string,
): Drawing {
  const panels = drawPanels(index, panelsOf(index, rows, facet, type), type, facet);
  const draw = (id: string, parts: readonly DrawnPanel[], label: LocalText | null) => {
    const groups = parts.flatMap((part) => part.groups);
    const figures = parts.flatMap((part) => part.figures);
    const apart = label === null && parts.length > 1;
    const counted = label === null ? parts.length : panels.drawn.length;
    const document = makeDocument(index, {
      id,
      type,
      title: label ?? both((language) => namesOf(index, figures, language)),
      subtitle: both((language) =>
        [
          ...(label && facet !== 'indicator' ? [namesOf(index, figures, language)] : []),
          measured(index, figures, language),
        ]
          .filter((text) => text !== '')
          .join(' · '),
      ),
      notes: [
        ...scaleNote(type, scale, counted),
        ...(type === 'bar' ? besideNotes(index, parts) : []),
      ],
      groups: apart
        ? groups
        : groups.map((draft) => ({ ...draft, group: { ...draft.group, facet: '' } })),
      query: { sql },
    });
    const facets = apart ? parts.map(({ panel: { key, label } }) => ({ key, label })) : [];
    const own = apart && scale === 'own' ? { scale } : {};
    return { ...document, encodings: { ...document.encodings, facets, ...own } };
  };
  const shown = new Set(panels.drawn.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const leftOut = rows.filter((row) => !shown.has(row.id)).length;
  const documents = (): ChartDocument[] => {
    if (WITH_PANELS.includes(type)) {
      const units = byUnit(panels.drawn);
      return units.map((parts) => {
        const alone = parts.length === 1 && facet !== '' ? (parts[0]?.panel.label ?? null) : null;
        return draw(units.length < 2 ? 'explore' : `explore-${parts[0]?.unit}`, parts, alone);
      });
    }
    const each = panels.drawn.map((part) =>
      part.panel.key === ''
        ? draw('explore', [part], null)
        : draw(`explore-${part.panel.key}`, [part], part.panel.label),
    );
    const shares = SHARING.includes(type) && scale !== 'own' && each.length > 1;
    return shares ? each.map((document) => shareAxes(document, each)) : each;
  };
  return { documents: documents(), leftOut, panelsLeftOut: panels.leftOut };
}
