import { fingerprint } from '../../base/fingerprint.ts';
import { withDates } from '../../base/period.ts';
import { quantity } from '../../base/quantity.ts';
import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import type { Area, Observation } from '../../catalog/types.ts';
import { logSeriesWords } from '../../i18n/log-series.ts';
import { formatNumber } from '../../i18n/number.ts';
import { AreaBook } from '../../intake/knowledge.ts';
import { idOf, periodId } from '../../intake/package/ids.ts';
import type { IndicatorRow } from '../../records/indicators.ts';
import { readPeriod } from '../../records/month.ts';
import { isOfStart, type SeriesMeasure } from '../../records/series.ts';
import { type RecordsState, recordsState } from './state.ts';

/** What figures of a series have in common. */
export interface SeriesOf {
  readonly package: string;
  readonly indicator: string;
  readonly source: string;
  readonly unit: string;
  readonly measure: SeriesMeasure;
  /** What the page's address held when it was kept. */
  readonly state: RecordsState;
}

const NO_TEXT: LocalText = { zh: '', en: '' };
/** The place of figures of all areas of a log together. */
const WHOLE: Area = {
  ...{ code: 'OWN-LOG', name: logSeriesWords.whole, kind: 'other', parent: null },
  ...{ column: null, row: null },
};

/** The place of figures of several areas together, which the series names. */
const CHOSEN: Area = { ...WHOLE, code: 'OWN-LOG-CHOSEN', name: logSeriesWords.chosenAreas };

/** The area that a state chooses alone, which its figures are then of; null where it is not one. */
export const onlyArea = ({ areas }: Pick<RecordsState, 'areas'>): string | null => {
  const [area = '', ...more] = areas;
  return area === '' || more.length > 0 ? null : area;
};

/** Rows with the area that they are of: all together are of the one that is chosen alone. */
function placed(rows: readonly IndicatorRow[], state: RecordsState): readonly IndicatorRow[] {
  const area = onlyArea(state);
  if (area === null) return rows;
  const together = rows.filter(({ group }) => group.area === undefined);
  return together.map((row) => ({ ...row, group: { ...row.group, area } }));
}

const isShare = ({ unit }: IndicatorRow) => unit === 'share' || unit === 'ratio';

/** A number as it is kept: shares in per cent, to a tenth. */
function kept(row: IndicatorRow, value: number): number {
  return Math.round((isShare(row) ? value * 100 : value) * 10) / 10;
}

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 1);

function noteOf(row: IndicatorRow): LocalText {
  const { lower, upper, beyond } = row;
  if (beyond !== undefined) return logSeriesWords.beyond;
  if (lower === null || upper === null) return NO_TEXT;
  const written = (value: number) => (language: Language) =>
    formatNumber(kept(row, value), language);
  return both(
    (language) =>
      logSeriesWords.interval(written(lower)(language), written(upper)(language))[language],
  );
}

/** The address that chooses the cases of one figure; those of flows are of several periods. */
function queryOf(row: IndicatorRow, { state, measure }: SeriesOf): string {
  const number = readPeriod(row.period, state.by);
  const { area } = row.group;
  const search = recordsState.serialise({
    ...state,
    days: '',
    periods: isOfStart(measure) && number !== null ? `${number}-${number}` : '',
    ...(area === undefined ? {} : { areas: [area] }),
  });
  return search.replace(/^\?/, '');
}

function areaOf({ group }: IndicatorRow, { state }: SeriesOf, known: AreaBook): Area {
  const { area } = group;
  if (area === undefined) return state.areas.length === 0 ? WHOLE : CHOSEN;
  const name = { zh: area, en: area };
  return known.find(area) ?? { ...WHOLE, code: idOf('own', area), name };
}

function observationOf(row: IndicatorRow, area: Area, of: SeriesOf): Observation {
  const value = kept(row, row.value ?? row.beyond ?? 0);
  const decimals = decimalsOf(value);
  const id = [of.indicator, area.code.toLowerCase().replace(/[^a-z0-9]+/g, '-')];
  return withDates({
    ...{ id: [...id, periodId(row.period)].join('-'), package: of.package },
    ...{ indicator: of.indicator, area: area.code, series: '', period: row.period },
    ...{ reform: null, start: null, end: null, role: 'actual', base: null },
    ...quantity(value, row.value === null ? '>' : '='),
    ...{ unit: of.unit, status: 'A', source: of.source, asStated: '', lastDigit: 10 ** -decimals },
    locator: both(
      (language) => logSeriesWords.locator(formatNumber(row.cases, language))[language],
    ),
    note: noteOf(row),
    derivation: {
      records: { measure: of.measure, query: queryOf(row, of), cases: row.cases },
      decimals,
    },
  });
}

/** The figures of a series, and the places that they are of: known ones by their code. */
export function seriesFigures(
  rows: readonly IndicatorRow[],
  of: SeriesOf,
  areas: readonly Area[],
): { readonly observations: readonly Observation[]; readonly areas: readonly Area[] } {
  const known = new AreaBook(areas);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const used = new Map<string, Area>();
  const use = (area: Area): void => {
    used.set(area.code, area);
    // A place is told with those that it lies in.
    const parent = area.parent === null ? undefined : byCode.get(area.parent);
    if (parent !== undefined) use(parent);
  };
  const observations = placed(rows, of.state).map((row) => {
    const area = areaOf(row, of, known);
    use(area);
    return observationOf(row, area, of);
  });
  return { observations, areas: [...used.values()] };
}

/** The id of the indicator that a measure of a choice of cases is: the same next month. */
export function indicatorId(measure: SeriesMeasure, choice: readonly unknown[]): string {
  return `${measure.replaceAll('_', '-')}-${fingerprint(JSON.stringify(choice))}`;
}
