import { shownFigure } from '../../base/rounding.ts';
import type { Catalog, Observation } from '../../catalog/types.ts';
import { type DayBounds, dayBounds } from './bounds.ts';
import type { ExploreRequest, SortKey } from './request.ts';

type Sortable = string | number | null;
type Key = (observation: Observation) => Sortable;

const KEYS: Record<Exclude<SortKey, 'value'>, Key> = {
  indicator: (o) => o.indicator,
  reform: (o) => o.reform,
  area: (o) => o.area,
  period: (o) => o.end,
  role: (o) => o.role,
  source: (o) => o.source,
};
/** What decides between equals, so that every engine gives one order; ids are unique. */
const TIES: readonly Key[] = [
  (o) => o.indicator,
  (o) => o.area,
  (o) => o.series,
  (o) => o.end,
  (o) => o.id,
];

/** Absence comes last, whichever the direction, as `NULLS LAST`. */
function compare(a: Sortable, b: Sortable, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === descending ? 1 : -1;
}

/** Computed values are sorted as they are shown, which is as the tables have them. */
function keyOf({ units }: Catalog, sort: SortKey): Key {
  if (sort !== 'value') return KEYS[sort];
  const known = new Map(units.map((unit) => [unit.code, unit]));
  return (o) => {
    const unit = known.get(o.unit);
    const { value, lower } = unit === undefined ? o : shownFigure(o, unit);
    return value ?? lower;
  };
}

function within({ start, end }: Observation, { first, last }: DayBounds): boolean {
  if (first === null && last === null) return true;
  if (end === null) return false;
  return (first === null || end >= first) && (last === null || (start ?? end) <= last);
}

const among = (list: readonly string[], value: string | null) =>
  list.length === 0 || (value !== null && list.includes(value));

/**
 * Answers a request from the catalog alone: the same observations in the same order as `toSql`
 * gives, where no database runs. Throws `period-invalid`.
 */
export function select(catalog: Catalog, request: ExploreRequest): Observation[] {
  const days = dayBounds(request);
  const key = keyOf(catalog, request.sort);
  return catalog.observations
    .filter(
      (o) =>
        among(request.packages, o.package) &&
        among(request.indicators, o.indicator) &&
        among(request.reforms, o.reform) &&
        among(request.areas, o.area) &&
        among(request.roles, o.role) &&
        within(o, days),
    )
    .sort((a, b) => {
      const first = compare(key(a), key(b), request.descending);
      if (first !== 0) return first;
      for (const tie of TIES) {
        const next = compare(tie(a), tie(b), false);
        if (next !== 0) return next;
      }
      return 0;
    });
}
