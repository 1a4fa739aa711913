import { calculate } from '../../base/calculate.ts';
import { type Precise, roundingInterval } from '../../base/precision.ts';
import { add, divide, quantity, scale } from '../../base/quantity.ts';
import type { Unit } from '../../base/vocabulary.ts';
import { PLACE } from '../../catalog/area-within.ts';
import { type CatalogIndex, figuresOfIndicator } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { LEVELS } from '../series.ts';
import { measuredOf, Names, sumOf } from './computed.ts';
import type { Term } from './line.ts';
import { type Measured, type Measurement, measurementOf } from './measure.ts';
import { compute, found, map, type Outcome, type Reason, refused } from './outcome.ts';
import { inputOf, type MeasureSubject } from './subject.ts';
import { PER_CENT } from './units.ts';

/** What adds up; shares, means and scores do not. */
const ADDITIVE: readonly Unit['dimension'][] = ['count', 'money', 'length', 'area', 'mass', 'time'];

/** What a share is a part of: a figure that states it, or the sum of all parts. */
interface Whole {
  readonly terms: readonly Term[];
  /** The parts that are known, this one among them. */
  readonly parts: readonly Observation[];
  /** True if there are no other parts. */
  readonly complete: boolean;
  readonly stated: boolean;
}

const term = (one: Observation): Term => ({ one, sign: 1 });

/** Figures of the same indicator, unit and time. */
function alike(index: CatalogIndex, one: Observation): Observation[] {
  return figuresOfIndicator(index, one.indicator).filter(
    (other) =>
      LEVELS.includes(other.role) &&
      other.unit === one.unit &&
      other.reform === one.reform &&
      other.start === one.start &&
      other.end === one.end,
  );
}

/** A group within a place is part of the figure of the whole place. */
function ofGroups(one: Observation, all: readonly Observation[]): Whole | null {
  if (one.series === '') return null;
  const here = all.filter(({ area }) => area === one.area);
  const whole = here.find(({ series }) => series === '');
  const parts = here.filter(({ series }) => series !== '');
  return whole === undefined
    ? null
    : { terms: [term(whole)], parts, complete: false, stated: true };
}

/** A place is part of the one that it lies in; that has all its parts if each place of it has one. */
function ofPlaces(
  index: CatalogIndex,
  one: Observation,
  all: readonly Observation[],
): Whole | null {
  const parent = index.areas.get(one.area)?.parent ?? null;
  if (parent === null) return null;
  const beside = index.catalog.areas.filter((area) => area.parent === parent);
  const codes = new Set(beside.map(({ code }) => code));
  const same = all.filter(({ series }) => series === one.series);
  const parts = same.filter(({ area }) => codes.has(area));
  // A list of places is known to be whole where it is drawn as a map.
  const mapped = beside.every(({ column, row }) => column !== null && row !== null);
  const complete = mapped && new Set(parts.map(({ area }) => area)).size === codes.size;
  const whole = same.find(({ area }) => area === parent);
  if (whole !== undefined) return { terms: [term(whole)], parts, complete, stated: true };
  return complete ? { terms: parts.map(term), parts, complete, stated: false } : null;
}

/** The total row of a table is the whole of its others. */
function ofTable(one: Observation, all: readonly Observation[]): Whole | null {
  if (one.area === PLACE) return null;
  const same = all.filter(({ source, series }) => source === one.source && series === one.series);
  const whole = same.find(({ area }) => area === PLACE);
  const parts = same.filter(({ area }) => area !== PLACE);
  return whole === undefined
    ? null
    : { terms: [term(whole)], parts, complete: false, stated: true };
}

/** The total that the reader chose, at the time of the part: of another place, or of what it is part of. */
function ofChoice(
  index: CatalogIndex,
  per: Observation,
  one: Observation,
  all: readonly Observation[],
): Whole | null {
  const isWhole = ({ area, series }: Observation) => area === per.area && series === per.series;
  const here = figuresOfIndicator(index, per.indicator).filter(
    ({ role, unit, area, reform, start, end }) =>
      LEVELS.includes(role) &&
      unit === one.unit &&
      area === one.area &&
      reform === one.reform &&
      start === one.start &&
      end === one.end,
  );
  const whole =
    per.indicator === one.indicator
      ? all.find(isWhole)
      : (here.find(({ series }) => series === one.series) ??
        here.find(({ series }) => series === ''));
  return whole === undefined || whole.id === one.id
    ? null
    : { terms: [term(whole)], parts: [one], complete: false, stated: true };
}

const reach = (figure: Precise) =>
  roundingInterval(figure) ?? { lower: -Infinity, upper: Infinity };

/** Whether the known parts fit the stated total, as far as last digits tell. */
function misfit(index: CatalogIndex, { terms, parts, complete }: Whole): Reason | null {
  const [sum, total] = [sumOf(index, parts.map(term)), sumOf(index, terms)].map(reach);
  if (sum === undefined || total === undefined) return null;
  if (sum.lower > total.upper) return 'parts-exceed';
  return complete && sum.upper < total.lower ? 'parts-short' : null;
}

/** Whether figures may be parts of a whole, or one: shares, means and scores do not add up. */
export const addsUp = (
  { measure }: Pick<Indicator, 'measure'>,
  { dimension }: Pick<Unit, 'dimension'>,
): boolean => measure !== 'rate' && ADDITIVE.includes(dimension);

/**
 * Share of a total, `part ÷ total × 100` per cent: of the total that the reader chose, of the figure
 * of the whole place, the place it lies in or its table, or of all parts where each is known. Refuses what does
 * not add up, and parts that come to more than the total or, all together, to less.
 */
export function shareOfTotal({ index, one, indicator, unit, per }: MeasureSubject): Measured {
  const names = new Names();
  const part = names.name(one, 'part');
  const refuse = (reason: Reason) => measuredOf(one, 'part / total * 100', names, refused(reason));
  if (!addsUp(indicator, unit) || !LEVELS.includes(one.role)) return refuse('not-additive');
  const all = alike(index, one);
  const known = () => ofGroups(one, all) ?? ofPlaces(index, one, all) ?? ofTable(one, all);
  const whole = per ? ofChoice(index, per, one, all) : known();
  if (whole === null) return refuse('no-total');
  const wrong = compute(whole.parts, () => misfit(index, whole));
  if (!wrong.ok) return refuse(wrong.reason);
  if (wrong.value !== null) return refuse(wrong.value);
  const total = names.sum(whole.terms, 'total');
  const formula = `${part} / ${whole.terms.length > 1 ? `(${total})` : total} * 100`;
  const others = whole.stated ? [] : whole.terms.filter((other) => other.one.id !== one.id);
  const value = inputOf(index, one);
  const rest = whole.stated ? sumOf(index, whole.terms) : sumOf(index, others);
  // Of a sum, the part moves with it.
  const raw = compute([value, rest], () =>
    calculate(
      [value, rest],
      ([own = quantity(0), other = quantity(0)]) => {
        const of = whole.stated ? other : add(own, other);
        return scale(divide(own, of), 100);
      },
      { share: true },
    ),
  );
  const outcome = map(
    raw,
    (result): Outcome<Measurement> => found(measurementOf(result, PER_CENT)),
  );
  return measuredOf(one, formula, names, outcome);
}
