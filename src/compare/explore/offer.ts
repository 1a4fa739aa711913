import { groupBy } from '../../base/group-by.ts';
import { both, SELECTION_TYPES, type SelectionType } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartFacet } from '../../spec/document.ts';
import { type Fit, type Fitter, type Reason, unfit } from './fit.ts';
import { fitLines, fitScatter, fitTiles } from './fit-axes.ts';
import { fitBars, fitFlows, fitGlyphs, fitNumbers, fitParts } from './fit-marks.ts';
import type { ExploreRequest, Facet } from './request.ts';

const FITTERS: Record<SelectionType, Fitter> = {
  number: fitNumbers,
  'reform-glyph': fitGlyphs,
  bar: fitBars,
  line: fitLines,
  flow: fitFlows,
  'part-to-whole': fitParts,
  scatter: fitScatter,
  'tile-map': fitTiles,
};

/**
 * Types that say how figures hang together, most telling first; where several fit and none was
 * chosen, that which shows most figures is taken.
 */
const TELLING: readonly SelectionType[] = [
  'reform-glyph',
  'line',
  'part-to-whole',
  'flow',
  'tile-map',
  'scatter',
];
/** Types that set figures side by side, for where none of the others fits. */
const PLAIN: readonly SelectionType[] = ['bar', 'number'];

/** One chart of small multiples, or the only one: its figures and what its type makes of them. */
export interface Panel extends ChartFacet {
  readonly rows: readonly Observation[];
  readonly fit: Fit;
}

/** A type of chart with why it cannot show the selection; null if it can. */
export interface Offer {
  readonly type: SelectionType;
  readonly reason: Reason | null;
  /** Figures that it would show. */
  readonly drawn: number;
}

const KEYS: Record<Exclude<Facet, ''>, (row: Observation) => string> = {
  indicator: (row) => row.indicator,
  area: (row) => row.area,
  reform: (row) => row.reform ?? '',
  role: (row) => row.role,
};

function labelOf(index: CatalogIndex, facet: Facet, key: string): ChartFacet['label'] {
  switch (facet) {
    case 'indicator':
      return mustGet(index.indicators, 'indicator', key).name;
    case 'area':
      return mustGet(index.areas, 'area', key).name;
    case 'reform':
      return (
        index.reforms.get(key)?.name ?? both((language) => messages(language).explore.noReform)
      );
    case 'role':
      return both((language) => messages(language).role[key as Observation['role']]);
    default:
      return { zh: '', en: '' };
  }
}

/** Tries a type on the figures of a panel, and where they have several units on those of each. */
function tryPanel(index: CatalogIndex, panel: Omit<Panel, 'fit'>, type: SelectionType): Panel[] {
  const { key, label, rows } = panel;
  const fit = rows.length === 0 ? unfit('empty') : FITTERS[type](index, rows);
  const cut = fit.groups === null && fit.reason === 'several-units' && type !== 'scatter';
  if (!cut) return [{ ...panel, fit }];
  return [...groupBy(rows, (row) => row.unit)].map(([code, members]) => {
    const unit = mustGet(index.units, 'unit', code).name;
    const named = both((language) =>
      [label[language], unit[language]].filter((text) => text !== '').join(' · '),
    );
    const own = FITTERS[type](index, members);
    return { key: `${key}${key === '' ? '' : '.'}${code}`, label: named, rows: members, fit: own };
  });
}

/** A selection cut into panels, each of one unit where the type has an axis, tried with a type. */
export function panelsOf(
  index: CatalogIndex,
  rows: readonly Observation[],
  facet: Facet,
  type: SelectionType,
): Panel[] {
  const parts = facet === '' ? new Map([['', rows]]) : groupBy(rows, KEYS[facet]);
  return [...parts].flatMap(([key, members]) =>
    tryPanel(index, { key, label: labelOf(index, facet, key), rows: members }, type),
  );
}

/** Every type of chart, and whether it can show the selection in at least one panel. */
export function offer(
  index: CatalogIndex,
  rows: readonly Observation[],
  { facet }: Pick<ExploreRequest, 'facet'>,
): Offer[] {
  return SELECTION_TYPES.map((type) => {
    const panels = panelsOf(index, rows, facet, type);
    const groups = panels.flatMap(({ fit }) => fit.groups ?? []);
    const drawn = new Set(groups.flatMap(({ ids }) => ids)).size;
    if (drawn > 0) return { type, reason: null, drawn };
    const [first] = panels;
    return { type, reason: first?.fit.groups === null ? first.fit.reason : 'empty', drawn };
  });
}

/** The type to draw: the chosen one if it fits, else the most telling; null if none fits. */
export function chosenType(
  offers: readonly Offer[],
  asked: SelectionType | '',
): SelectionType | null {
  const drawn = (type: SelectionType) => offers.find((one) => one.type === type)?.drawn ?? 0;
  if (asked !== '' && drawn(asked) > 0) return asked;
  const telling = TELLING.filter((type) => drawn(type) > 0).sort((a, b) => drawn(b) - drawn(a));
  return telling[0] ?? PLAIN.find((type) => drawn(type) > 0) ?? null;
}
