import { withDates } from '../base/period.ts';
import { blankCatalog, blankIndicator } from '../catalog/blank.ts';
import { type CatalogIndex, indexCatalog } from '../catalog/index-catalog.ts';
import { observation } from '../catalog/test-observation.ts';
import type { Area, CatalogEvent, Indicator, Observation } from '../catalog/types.ts';

export { observation };

const both = (text: string) => ({ zh: `${text}〔中〕`, en: text });
const NONE = { zh: '', en: '' };

const indicator = (id: string, unit: string): Indicator =>
  blankIndicator({ id, name: both(id), definition: both(`what ${id} counts`), unit });

const area = (code: string): Area => ({
  code,
  name: both(`area ${code}`),
  kind: 'city',
  parent: null,
  column: null,
  row: null,
});

/** A small catalog for tests: indicators `days` and `share`, areas `a` and `b`, one source. */
export function testIndex(
  observations: readonly Observation[],
  events: readonly CatalogEvent[] = [],
): CatalogIndex {
  const catalog = blankCatalog({
    units: [
      { code: 'day', dimension: 'time', name: both('days'), symbol: { zh: '天', en: 'days' } },
      {
        code: 'RANK',
        dimension: 'score',
        name: both('rank'),
        symbol: NONE,
        family: 'rank',
      },
      { code: 'percent', dimension: 'share', name: both('per cent'), symbol: { zh: '%', en: '%' } },
    ],
    areas: [area('a'), area('b')],
    indicators: [indicator('days', 'day'), indicator('share', 'percent')],
    observations,
    sources: [
      {
        id: 'paper',
        package: 'test',
        title: both('Paper'),
        publisher: both('Press'),
        date: '2019',
        url: '',
        licence: 'facts',
        grade: 'A',
        kind: 'newspaper',
        note: NONE,
      },
    ],
    events,
  });
  return indexCatalog(catalog);
}

/** A figure of a period, of no reform. */
export const actualAt = (id: string, period: string, value: number): Observation =>
  withDates({
    ...observation(id, { value }),
    start: null,
    end: null,
    period,
    role: 'actual' as const,
    reform: null,
  });
