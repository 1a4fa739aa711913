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
  /** The figures beyond are left out. */
  readonly most: number;
}

/** The tables of a synthetic city. */
export interface City {
  readonly id: string;
  readonly number: number;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
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

const unitOf = (indicator: number) => UNITS[indicator % UNITS.length] ?? UNITS[0];
const districtCode = (city: string, district: number) => `${city}-${pad(district)}`;

/** A figure that goes down slowly, with seasons, never the same for two series; below 100. */
function valueAt(series: number, at: number): number {
  const season = 4 * Math.sin((at + series) / 2);
  return Math.round(10 * (60 + (series % 23) + season - at / 6)) / 10;
}

/** Makes the rows of one reform. */
class ReformMaker {
  readonly #id: string;
  readonly #name: string;

  constructor(
    private readonly city: { readonly id: string; readonly code: string; readonly number: number },
    private readonly size: CitySize,
    private readonly at: number,
  ) {
    this.#id = `${city.id}-r${pad(at)}`;
    this.#name = `${city.number}.${at}`;
  }

  #indicator(at: number): string {
    return `${this.#id}-i${pad(at)}`;
  }

  #figure(indicator: number, district: number, month_: number): string {
    return `${this.#indicator(indicator)}-d${pad(district)}-${month(month_)}`;
  }

  get #last(): number {
    return this.size.months - 1;
  }

  get #districts(): number[] {
    return Array.from({ length: this.size.districts }, (_, at) => at + 1);
  }

  reform(): Row {
    const figure = this.#figure(1, 1, this.#last);
    return {
      reform_id: this.#id,
      number: this.at,
      ...both('name', `合成改革${this.#name}`, `Synthetic reform ${this.#name}`),
      ...both('organisation', '合成机关', 'Synthetic office'),
      level: 'city',
      fields: this.at % 2 === 0 ? 'tax' : 'business-environment',
      area: this.city.code,
      ...both('summary', `合成的改革：{${figure}}。`, `A synthetic reform: {${figure}}.`),
      headline: [1, 2].map((district) => this.#figure(1, district, this.#last)).join('~'),
    };
  }

  indicators(): Row[] {
    return Array.from({ length: this.size.indicators }, (_, at) => ({
      indicator_id: this.#indicator(at + 1),
      ...both(
        'name',
        `合成指标${this.#name}.${at + 1}`,
        `Synthetic indicator ${this.#name}.${at + 1}`,
      ),
      ...both('definition', '合成的指标，没有含义。', 'A synthetic indicator without a meaning.'),
      UNIT_MEASURE: unitOf(at + 1),
      polarity: 'less',
      stage: STAGES[at % STAGES.length] ?? 'output',
      evidence: 'record',
      measure: 'rate',
    }));
  }

  observations(): Row[] {
    const { indicators, months } = this.size;
    const rows: Row[] = [];
    for (let indicator = 1; indicator <= indicators; indicator++) {
      const unit = unitOf(indicator);
      for (const district of this.#districts) {
        const series = (this.at * indicators + indicator) * this.size.districts + district;
        for (let at = 0; at < months; at++) {
          const value = valueAt(series, at);
          rows.push({
            observation_id: this.#figure(indicator, district, at),
            reform: this.#id,
            indicator: this.#indicator(indicator),
            REF_AREA: districtCode(this.city.code, district),
            TIME_PERIOD: month(at),
            role: at === 0 ? 'baseline' : 'actual',
            base: at === 0 ? 'before-reform' : '',
            OBS_VALUE: unit === 'PERSON' ? Math.round(value * 10) : value,
            UNIT_MEASURE: unit,
            source: `${this.city.id}-source`,
            ...both('locator', '合成行', 'synthetic row'),
          });
        }
      }
    }
    return rows;
  }

  charts(): Row[] {
    const chart = (kind: string, type: string, more: Row): Row => ({
      chart_id: `${this.#id}-${kind}`,
      reform: this.#id,
      type,
      ...both('title', `合成图：${this.#name} ${kind}`, `Synthetic chart: ${this.#name} ${kind}`),
      ...both('subtitle', '合成数据', 'synthetic data'),
      ...more,
    });
    const pair = (at: number) => `${this.#figure(1, at, 0)} ~ ${this.#figure(1, at, this.#last)}`;
    const districts = this.#districts.map((at) => districtCode(this.city.code, at));
    const latest = this.#districts.map((at) => this.#figure(1, at, this.#last));
    return [
      chart('before', 'reform-glyph', {
        groups: this.#districts.slice(0, MOST_GLYPHS).map(pair).join(' | '),
      }),
      chart('months', 'line', { indicators: this.#indicator(1), areas: districts.join('~') }),
      chart('map', 'tile-map', { groups: latest.join(' | ') }),
    ];
  }
}

function areasOf(code: string, number: number, districts: number): Row[] {
  const names = (at: number) =>
    both('name', `合成${number}市第${at}区`, `Synthetic district ${number}.${at}`);
  return [
    { code, ...both('name', `合成市${number}`, `Synthetic City ${number}`), kind: 'city' },
    ...Array.from({ length: districts }, (_, at) => ({
      code: districtCode(code, at + 1),
      ...names(at + 1),
      kind: 'district',
      parent: code,
      column: at % 4,
      row: Math.floor(at / 4),
    })),
  ];
}

/** Makes a city that no one lives in; everything in it says that it is synthetic. */
export function makeCity(number: number, size: CitySize): City {
  const city = { id: `synthetic-${pad(number)}`, code: `SYN${pad(number)}`, number };
  const makers = Array.from(
    { length: size.reforms },
    (_, at) => new ReformMaker(city, size, at + 1),
  );
  const source = {
    source_id: `${city.id}-source`,
    ...both('title', '合成数据，仅供测速', 'Synthetic data, for measuring speed only'),
    ...both('publisher', '合成', 'synthetic'),
    date: '2020',
    licence: 'CC0 1.0',
  };
  const tables = {
    areas: areasOf(city.code, number, size.districts),
    reforms: makers.map((maker) => maker.reform()),
    indicators: makers.flatMap((maker) => maker.indicators()),
    observations: makers.flatMap((maker) => maker.observations()).slice(0, size.most),
    sources: [source],
    charts: makers.flatMap((maker) => maker.charts()),
  };
  return { id: city.id, number, tables };
}
