import type { CsvCell } from '../../../src/base/csv-text.ts';

/** A row of a table by its columns; columns that it lacks stay empty. */
export type Row = Readonly<Record<string, CsvCell>>;

/** How much of everything a synthetic city has. */
export interface CitySize {
  readonly reforms: number;
  /** Indicators of each reform. */
  readonly indicators: number;
  readonly districts: number;
  /** Months on end, from January 2015. */
  readonly months: number;
  /** Figures are made until there are so many. */
  readonly most: number;
}

/** The tables of a synthetic city, and the rows that it adds to the shared areas. */
export interface City {
  readonly id: string;
  readonly number: number;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly areas: readonly Row[];
}

const UNITS = ['DAY', 'PERSON', 'PERCENT'] as const;
const STAGES = ['input', 'activity', 'output', 'outcome'] as const;
const FIRST_YEAR = 2015;
/** Districts that a glyph sets side by side. */
const MOST_GLYPHS = 4;

const pad = (number: number) => String(number).padStart(2, '0');
const both = (name: string, zh: string, en: string): Row => ({
  [`${name}_zh`]: zh,
  [`${name}_en`]: en,
});
const month = (at: number) => `${FIRST_YEAR + Math.floor(at / 12)}-${pad((at % 12) + 1)}`;

/** A figure that goes down slowly, with seasons, never the same for two series; below 100. */
function valueAt(series: number, at: number): number {
  const season = 4 * Math.sin((at + series) / 2);
  return Math.round(10 * (60 + (series % 23) + season - at / 6)) / 10;
}

/** Makes a city that no one lives in; everything in it says that it is synthetic. */
export function makeCity(number: number, size: CitySize): City {
  const id = `synthetic-${pad(number)}`;
  const code = `SYN${pad(number)}`;
  const districts = Array.from({ length: size.districts }, (_, at) => `${code}-${pad(at + 1)}`);
  const areas: Row[] = [
    { code, ...both('name', `合成市${number}`, `Synthetic City ${number}`), kind: 'city' },
    ...districts.map((district, at) => ({
      code: district,
      ...both('name', `合成${number}市第${at + 1}区`, `Synthetic district ${number}.${at + 1}`),
      kind: 'district',
      parent: code,
      column: at % 4,
      row: Math.floor(at / 4),
    })),
  ];
  const tables = {
    reforms: [],
    indicators: [],
    observations: [],
    sources: [],
    charts: [],
  } as Record<'reforms' | 'indicators' | 'observations' | 'sources' | 'charts', Row[]>;
  const source = `${id}-source`;
  tables.sources.push({
    source_id: source,
    ...both('title', '合成数据，仅供测速', 'Synthetic data, for measuring speed only'),
    ...both('publisher', '合成', 'synthetic'),
    date: '2020',
    licence: 'CC0 1.0',
  });
  let series = 0;
  for (let reform = 1; reform <= size.reforms; reform++) {
    const reformId = `${id}-r${pad(reform)}`;
    const idOf = (indicator: number, district: number, at: number) =>
      `${reformId}-i${pad(indicator)}-d${pad(district)}-${month(at)}`;
    for (let indicator = 1; indicator <= size.indicators; indicator++) {
      const unit = UNITS[indicator % UNITS.length] ?? UNITS[0];
      const indicatorId = `${reformId}-i${pad(indicator)}`;
      tables.indicators.push({
        indicator_id: indicatorId,
        ...both(
          'name',
          `合成指标${number}.${reform}.${indicator}`,
          `Synthetic indicator ${number}.${reform}.${indicator}`,
        ),
        ...both('definition', '合成的指标，没有含义。', 'A synthetic indicator without a meaning.'),
        UNIT_MEASURE: unit,
        polarity: 'less',
        stage: STAGES[indicator % STAGES.length] ?? 'output',
        measure: 'rate',
      });
      for (const [position, area] of districts.entries()) {
        series += 1;
        for (let at = 0; at < size.months; at++) {
          if (tables.observations.length >= size.most) break;
          const value = valueAt(series, at);
          tables.observations.push({
            observation_id: idOf(indicator, position + 1, at),
            reform: reformId,
            indicator: indicatorId,
            REF_AREA: area,
            TIME_PERIOD: month(at),
            role: at === 0 ? 'baseline' : 'actual',
            base: at === 0 ? 'before-reform' : '',
            OBS_VALUE: unit === 'PERSON' ? Math.round(value * 10) : value,
            UNIT_MEASURE: unit,
            source,
            ...both('locator', '合成行', 'synthetic row'),
          });
        }
      }
    }
    const last = size.months - 1;
    tables.reforms.push({
      reform_id: reformId,
      number: reform,
      ...both('name', `合成改革${number}.${reform}`, `Synthetic reform ${number}.${reform}`),
      ...both('organisation', '合成机关', 'Synthetic office'),
      level: 'city',
      fields: reform % 2 === 0 ? 'tax' : 'business-environment',
      area: code,
      ...both(
        'summary',
        `合成的改革：{${idOf(1, 1, last)}}。`,
        `A synthetic reform: {${idOf(1, 1, last)}}.`,
      ),
      headline: [1, 2].map((district) => idOf(1, district, last)).join('~'),
    });
    const glyphs = districts.slice(0, MOST_GLYPHS).map((_, at) => at + 1);
    const chart = (kind: string, type: string, more: Row): Row => ({
      chart_id: `${reformId}-${kind}`,
      reform: reformId,
      type,
      ...both(
        'title',
        `合成图：${number}.${reform} ${kind}`,
        `Synthetic chart: ${number}.${reform} ${kind}`,
      ),
      ...both('subtitle', '合成数据', 'synthetic data'),
      ...more,
    });
    tables.charts.push(
      chart('before', 'reform-glyph', {
        groups: glyphs.map((at) => `${idOf(1, at, 0)} ~ ${idOf(1, at, last)}`).join(' | '),
      }),
      chart('months', 'line', { indicators: `${reformId}-i01`, areas: districts.join('~') }),
      chart('map', 'tile-map', {
        groups: districts.map((_, at) => idOf(1, at + 1, last)).join(' | '),
      }),
    );
  }
  return { id, number, tables, areas };
}
