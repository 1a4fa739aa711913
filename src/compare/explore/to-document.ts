import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartDocument, ChartType } from '../../spec/document.ts';
import { makeDocument } from '../document.ts';
import type { GroupDraft } from '../groups.ts';
import { inBoth } from './labels.ts';
import { type Panel, panelsOf, sharesAxis } from './offer.ts';
import type { ExploreRequest } from './request.ts';

/** What is drawn of a selection. */
export interface Drawing {
  /** One chart, or one a panel of small multiples. */
  readonly documents: readonly ChartDocument[];
  /** Figures that no chart shows: they stand in the table alone. */
  readonly leftOut: number;
}

/** More panels than this no reader compares; the figures of the others stay in the table. */
const MOST_PANELS = 24;

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

function drawn(index: CatalogIndex, groups: readonly GroupDraft[]): Observation[] {
  return groups.flatMap(({ ids }) =>
    ids.map((id) => mustGet(index.observations, 'observation', id)),
  );
}

/** Panels that fit, with groups whose keys are unique over all of them. */
function fitted(panels: readonly Panel[]): { panel: Panel; groups: GroupDraft[] }[] {
  return panels.flatMap((panel, position) =>
    panel.fit.groups === null
      ? []
      : [
          {
            panel,
            groups: panel.fit.groups.map((draft) => ({
              ...draft,
              group: { ...draft.group, key: `p${position}-${draft.group.key}`, facet: panel.key },
            })),
          },
        ],
  );
}

/**
 * Draws a selection as a type of chart that fits it: one document, panels on one axis where the
 * type has them, or one document a panel. `sql` is kept in each as the query that made it.
 */
export function toDocuments(
  index: CatalogIndex,
  { facet }: Pick<ExploreRequest, 'facet'>,
  type: ChartType,
  rows: readonly Observation[],
  sql: string,
): Drawing {
  const panels = fitted(panelsOf(index, rows, facet, type)).slice(0, MOST_PANELS);
  const one = (id: string, groups: readonly GroupDraft[], label: Panel['label'] | null) => {
    const figures = drawn(index, groups);
    return makeDocument(index, {
      id,
      type,
      title: label ?? inBoth((language) => namesOf(index, figures, language)),
      subtitle: inBoth((language) =>
        [
          ...(label && facet !== 'indicator' ? [namesOf(index, figures, language)] : []),
          measured(index, figures, language),
        ]
          .filter((text) => text !== '')
          .join(' · '),
      ),
      notes: [],
      groups,
      query: { sql },
    });
  };
  const shown = new Set(panels.flatMap(({ groups }) => groups.flatMap(({ ids }) => ids)));
  const leftOut = rows.filter((row) => !shown.has(row.id)).length;
  if (facet !== '' && sharesAxis(type, rows)) {
    const whole = one(
      'explore',
      panels.flatMap(({ groups }) => groups),
      null,
    );
    const facets = panels.map(({ panel: { key, label } }) => ({ key, label }));
    return {
      documents: [{ ...whole, encodings: { ...whole.encodings, facets } }],
      leftOut,
    };
  }
  const documents = panels.map(({ panel, groups }) =>
    one(
      facet === '' ? 'explore' : `explore-${panel.key}`,
      groups.map((draft) => ({ ...draft, group: { ...draft.group, facet: '' } })),
      facet === '' ? null : panel.label,
    ),
  );
  return { documents, leftOut };
}
