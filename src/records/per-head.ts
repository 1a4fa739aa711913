import { type IndicatorRow, PER_HEAD, type PerHeadMeasure } from './indicators.ts';

/** People that a rate is told for. */
const PEOPLE = 10_000;

/** How many people live where a log's cases are from: by its word for the area ('' for the whole), then by year ('' for all). */
export type Population = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** An area and year that no row of the population is about. */
export interface NoPeople {
  readonly area: string;
  readonly year: string;
}

/**
 * People of an area in a year. The whole is the row without an area, else the sum over the areas of the
 * log; null where a row is missing: other years are not taken for it.
 */
function peopleOf(
  population: Population,
  area: string | undefined,
  year: string,
  areas: readonly string[],
): number | null {
  const of = (one: string) => {
    const years = population.get(one);
    return years?.get(year) ?? years?.get('') ?? null;
  };
  // Cases without an area are of no area's people, and not of the whole's.
  if (area !== undefined) return area === '' ? null : of(area);
  const whole = of('');
  if (whole !== null || areas.length === 0) return whole;
  const all = areas.map(of);
  return all.every((one) => one !== null) ? all.reduce((sum, one) => sum + one, 0) : null;
}

/**
 * Cases received, ended and open for every 10,000 people of their area, from the counts among rows.
 * @param areas words of the log's areas; none where it tells none
 */
export function perHead(
  rows: readonly IndicatorRow[],
  population: Population,
  areas: readonly string[],
): { readonly rows: readonly IndicatorRow[]; readonly missing: readonly NoPeople[] } {
  const missing = new Map<string, NoPeople>();
  const told = Object.keys(PER_HEAD) as PerHeadMeasure[];
  const found = told.flatMap((measure) =>
    rows.flatMap((row): IndicatorRow[] => {
      if (row.measure !== PER_HEAD[measure] || row.value === null) return [];
      const [{ area }, year] = [row.group, row.period.slice(0, 4)];
      const people = peopleOf(population, area, year, areas);
      if (people !== null) {
        return [{ ...row, measure, unit: 'per-head', value: (row.value / people) * PEOPLE }];
      }
      missing.set(`${area ?? ''} ${year}`, { area: area ?? '', year });
      return [];
    }),
  );
  return { rows: found, missing: [...missing.values()] };
}
