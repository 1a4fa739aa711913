import { both, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { growthRows } from '../growth.ts';
import { lineOf, previousOf } from '../measures/line.ts';
import { LEVELS } from '../series.ts';
import { targetRows } from '../targets.ts';
import { slopeDocument } from './slope.ts';
import { sparklineDocument } from './sparkline.ts';

const MOST = 10;

/** Figures of one indicator, time and kind, one a place. */
function sets(index: CatalogIndex): Observation[][] {
  const found = new Map<string, Map<string, Observation>>();
  for (const one of index.catalog.observations) {
    if (!LEVELS.includes(one.role) || one.qualifier !== '=' || one.value === null) continue;
    const key = [one.indicator, one.unit, one.series, one.period].join('\t');
    const places = found.get(key) ?? new Map<string, Observation>();
    if (!places.has(one.area)) places.set(one.area, one);
    found.set(key, places);
  }
  return [...found.values()].map((places) => [...places.values()]);
}

/** The first ranking of a catalog whose places moved: of some places, by its last period. */
export function slopeSample(index: CatalogIndex): ChartDocument | null {
  const moved = sets(index)
    .map((figures) => figures.filter((one) => previousOf(index, one)?.value != null))
    .filter(({ length }) => length >= 3)
    .sort((a, b) => (b[0]?.end ?? '').localeCompare(a[0]?.end ?? ''));
  for (const figures of moved) {
    const document = slopeDocument(index, figures.slice(0, MOST));
    if (document !== null) return document;
  }
  return null;
}

const text = (of: (words: ReturnType<typeof messages>['compare']) => string): LocalText =>
  both((language) => of(messages(language).compare));

/** A table of the lines of a catalog that have several points. */
export function sparklineSample(index: CatalogIndex): ChartDocument | null {
  const rows = growthRows(index, LEVELS)
    .filter(({ last }) => lineOf(index, last).size > 2)
    .slice(0, MOST);
  if (rows.length === 0) return null;
  // As of its last figure, so that it is the same every day.
  const day = rows.map(({ last }) => last.end ?? '').sort();
  return sparklineDocument(index, rows, targetRows(index, day.at(-1) ?? ''), {
    title: text(({ movement }) => movement.indicators),
    subtitle: text(({ movement }) => movement.indicatorsSubtitle),
    notes: [],
    nameOf: ({ indicator, last }) =>
      both((language) =>
        [mustGet(index.areas, 'area', last.area).name[language], indicator.name[language]].join(
          ' · ',
        ),
      ),
    verdictOf: ({ reached }) => both((language) => ownPageWords(language).reached[reached]),
  });
}
