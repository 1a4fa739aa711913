import { parsePeriod } from '../../base/period.ts';
import { type Quantity, quantity } from '../../base/quantity.ts';
import type { LocalText, Unit, UnitFamily } from '../../base/vocabulary.ts';
import { blankCatalog, blankIndicator } from '../../catalog/blank.ts';
import { contentsOf } from '../../catalog/contents.ts';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type {
  Area,
  CatalogEvent,
  ChartSpec,
  Indicator,
  Observation,
  Source,
} from '../../catalog/types.ts';

const same = (text: string): LocalText => ({ zh: text, en: text });

/** What a test says of an observation; the rest is plain. */
export interface Given extends Partial<Omit<Observation, keyof Quantity | 'start' | 'end'>> {
  readonly id: string;
  readonly is?: Quantity;
}

function observation({ is = quantity(1), ...given }: Given): Observation {
  const period = given.period ?? '2018';
  return {
    package: 'test',
    reform: null,
    indicator: 'days',
    area: 'north',
    series: '',
    period,
    role: 'actual',
    base: null,
    unit: 'DAY',
    status: 'A',
    source: 'gazette',
    locator: same(''),
    asStated: '',
    lastDigit: null,
    note: same(''),
    derivation: null,
    ...given,
    ...parsePeriod(period),
    ...is,
  };
}

function indicator(given: Partial<Indicator> & { readonly id: string }): Indicator {
  return blankIndicator({
    name: same(given.id),
    definition: same(given.id),
    unit: 'DAY',
    ...given,
  });
}

const unit = (
  code: string,
  symbol: string,
  dimension: Unit['dimension'],
  family?: UnitFamily,
): Unit => ({
  code,
  dimension,
  name: same(code),
  symbol: same(symbol),
  ...(family ? { family } : {}),
});
const area = (code: string, kind: Area['kind']): Area => ({
  code,
  name: same(code),
  kind,
  parent: null,
  column: null,
  row: null,
});
const source = (id: string, grade: Source['grade']): Source => ({
  id,
  package: 'test',
  title: same(id),
  publisher: same(id),
  date: '',
  url: '',
  licence: '',
  grade,
  kind: '',
  note: same(''),
});

/** What a test's catalog holds; an indicator `days` (less is better) is always there. */
export interface GivenCatalog {
  readonly observations: readonly Given[];
  readonly indicators?: readonly (Partial<Indicator> & { readonly id: string })[];
  readonly charts?: readonly (readonly string[])[];
  readonly events?: readonly (Pick<CatalogEvent, 'kind' | 'date'> & Partial<CatalogEvent>)[];
}

/** A small catalog for tests: units, areas and sources are given, the rest as said. */
export function makeIndex(given: GivenCatalog): CatalogIndex {
  const observations = given.observations.map(observation);
  const catalog = blankCatalog({
    contents: contentsOf(observations),
    units: [
      unit('DAY', 'days', 'time', 'day'),
      unit('WORKING_DAY', 'working days', 'time', 'day'),
      unit('PERCENT', '%', 'share', 'percent'),
      unit('CASE', 'cases', 'count'),
      unit('PERSON', 'people', 'count'),
    ],
    areas: [area('north', 'city'), area('south', 'city'), area('land', 'country')],
    sources: [source('gazette', 'A'), source('copy', 'B')],
    indicators: [{ id: 'days' }, ...(given.indicators ?? [])].map(indicator),
    observations,
    events: (given.events ?? []).map((event, position) => ({
      id: `event-${position}`,
      package: 'test',
      indicators: [],
      areas: [],
      text: same(`${event.kind} ${event.date}`),
      source: 'gazette',
      ...event,
    })),
    charts: (given.charts ?? []).map(
      (group, position): ChartSpec => ({
        id: `chart-${position}`,
        package: 'test',
        reform: null,
        type: 'reform-glyph',
        title: same(''),
        subtitle: same(''),
        note: same(''),
        groups: [group],
        indicators: [],
        areas: [],
      }),
    ),
  });
  return indexCatalog(catalog);
}
