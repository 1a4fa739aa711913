import type { Unit } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfIndicator, mustGet } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { LEVELS } from '../series.ts';
import type { Reason } from './outcome.ts';
import type { MeasureSubject } from './subject.ts';

/** What is called so counts the people of a place, not some of them. */
const POPULATION = /人口|\b(?:population|inhabitants)\b/i;
/** A share of them, or what they have, is no count of people. */
const NO_COUNT = /率|比例|占比|比重|密度|人均|\b(?:rate|ratio|share|density|per head)\b/i;

/** What tells that an indicator counts people: its name, or its unit; null where it does not. */
export type PeopleSign = 'name' | 'unit';

/**
 * Whether an indicator may be people to divide by, and what tells so. Its name tells of all people of
 * a place; its unit of people of some kind, which only the reader can mean.
 */
export function countsPeople(
  { name, measure }: Indicator,
  { dimension, symbol, name: unit }: Unit,
): PeopleSign | null {
  const texts = [name.zh, name.en];
  if (texts.some((text) => NO_COUNT.test(text))) return null;
  const isBare = symbol.zh === '' && dimension === 'ratio';
  if (dimension !== 'count' && !isBare) return null;
  if (texts.some((text) => POPULATION.test(text))) return 'name';
  const ofPeople = [symbol.zh, unit.zh].includes('人') || symbol.en === 'people';
  return ofPeople && measure !== 'rate' ? 'unit' : null;
}

const yearOf = ({ end }: Observation) => end?.slice(0, 4);

/** A count of people, for just the days of a figure, else the last of the same year; its place alone. */
function peopleAt(
  index: CatalogIndex,
  one: Observation,
  per: Pick<Observation, 'indicator' | 'unit' | 'series'>,
): Observation | null {
  const here = figuresOfIndicator(index, per.indicator).filter(
    ({ area, unit, role, series }) =>
      area === one.area && unit === per.unit && LEVELS.includes(role) && series === per.series,
  );
  const [last] = here
    .filter((other) => one.end !== null && yearOf(other) === yearOf(one))
    .sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''));
  return here.find(({ start, end }) => start === one.start && end === one.end) ?? last ?? null;
}

const named = new WeakMap<CatalogIndex, readonly Indicator[]>();

/** The indicators that are called a population. */
function populations(index: CatalogIndex): readonly Indicator[] {
  const found =
    named.get(index) ??
    index.catalog.indicators.filter(
      (one) => countsPeople(one, mustGet(index.units, 'unit', one.unit)) === 'name',
    );
  named.set(index, found);
  return found;
}

/** The population of a figure where just one is known, those of its own package before others. */
function guessed({ index, one }: MeasureSubject): Observation | Reason {
  const found = populations(index).flatMap((indicator) => {
    const people = peopleAt(index, one, {
      ...{ indicator: indicator.id, unit: indicator.unit, series: '' },
    });
    return people === null || indicator.id === one.indicator ? [] : [people];
  });
  const own = found.filter((people) => people.package === one.package);
  const [first, second] = own.length > 0 ? own : found;
  if (first === undefined) return 'no-population';
  return second === undefined ? first : 'which-population';
}

/**
 * The people of the place of a figure at its time: of the indicator that the reader chose, else of the
 * one that is called a population, for just these days, else the last count of the same year. No other
 * place or year stands in.
 */
export function populationOf(subject: MeasureSubject): Observation | Reason {
  const { index, one, indicator, per } = subject;
  if (indicator.measure === 'rate' || one.role === 'change') return 'not-additive';
  if (per === null) return guessed(subject);
  const unit = mustGet(index.units, 'unit', per.unit);
  const counted = mustGet(index.indicators, 'indicator', per.indicator);
  if (countsPeople(counted, unit) === null) return 'no-population';
  return peopleAt(index, one, per) ?? 'no-population';
}
