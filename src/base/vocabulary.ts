/** A text in both languages of the project; neither may be empty where the text is shown. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the interface and of every text in the data. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Each language as HTML and files name it (BCP 47). */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
/** Each language in its own words. */
export const LANGUAGE_NAME: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** A text in both languages, from how it is written in one. */
export function both(write: (language: Language) => string): LocalText {
  return { zh: write('zh'), en: write('en') };
}

/**
 * What a value asserts about the true figure: `=` exact, `~` about, `~<` nearly (just below),
 * `>` over, `>=` at least, `<` under, `<=` at most, `range` between lower and upper; a range of
 * limits says of what kind they are: `range<=` at most, `range>=` at least.
 */
export const QUALIFIERS = [
  '=',
  '~',
  '~<',
  '>',
  '>=',
  '<',
  '<=',
  'range',
  'range<=',
  'range>=',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
/** Those of a figure with a lower and an upper end. */
export type RangeQualifier = Extract<Qualifier, `range${string}`>;
/** Those of a figure of one value. */
export type ValueQualifier = Exclude<Qualifier, RangeQualifier>;

/** True for a figure that is stated by its two ends. */
export function isRange(qualifier: Qualifier): qualifier is RangeQualifier {
  return qualifier.startsWith('range');
}

/** What an observation is to its reform. */
export const ROLES = [
  'baseline',
  'actual',
  'target',
  'standard',
  'plan',
  'projection',
  'change',
  'context',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a baseline is, or what a change is measured against: the time before the reform, the same
 * period a year earlier, or the period just before.
 */
export const BASES = ['before-reform', 'year-earlier', 'period-before'] as const;
export type Base = (typeof BASES)[number];

/** Whether more or less of an indicator is better. */
export const POLARITIES = ['more', 'less', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Where an indicator stands in the chain from means to effects. */
export const STAGES = ['input', 'activity', 'output', 'outcome'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * How a figure is known: a `rule` says so, an administrative `record` (made for another purpose), a
 * `count` by those who carry the reform out, a `survey` of users, or `independent`: measured or
 * audited by someone else.
 */
export const EVIDENCE = ['rule', 'record', 'count', 'survey', 'independent'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** How often an indicator is measured. */
export const CADENCES = ['week', 'month', 'quarter', 'half-year', 'year', 'once'] as const;
export type Cadence = (typeof CADENCES)[number];

/** What the figures of an indicator are judged by. */
export const VERDICT_BASES = ['target', 'standard', 'baseline'] as const;
export type VerdictBasis = (typeof VERDICT_BASES)[number];

/**
 * How an indicator relates to time: a `stock` is counted at a date, a `flow` over a period,
 * a `rate` divides one by another or is a mean.
 */
export const MEASURES = ['stock', 'flow', 'rate'] as const;
export type Measure = (typeof MEASURES)[number];

/** The government level that leads a reform, or the kind of an area. */
export const LEVELS = ['country', 'province', 'city', 'district', 'other'] as const;
export type Level = (typeof LEVELS)[number];

/** What a source is, as citations tell it; 'web' is a page that is none of the others. */
export const SOURCE_KINDS = ['newspaper', 'journal', 'report', 'dataset', 'web'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** SDMX observation status (CL_OBS_STATUS): A normal, B break, E estimated, M missing, P provisional. */
export const OBSERVATION_STATUSES = ['A', 'B', 'E', 'M', 'P'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/**
 * What kind of quantity a unit counts; units of one dimension may be shown on one axis only if
 * their codes agree, and 万/亿 or k/million shortening is used for `count` and `money` alone.
 */
export const DIMENSIONS = [
  'count',
  'money',
  'time',
  'share',
  'length',
  'area',
  'mass',
  'ratio',
  'score',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a unit is one of, where the dimension does not tell: days by one calendar or another, a
 * `percent` of whatever base, a `rank` (the smaller the better placed), a currency.
 */
export const UNIT_FAMILIES = ['day', 'percent', 'rank', 'currency'] as const;
export type UnitFamily = (typeof UNIT_FAMILIES)[number];

/** The common measures by which figures are compared; `stated` takes them as their sources give them. */
export const MEASURE_CODES = [
  'stated',
  'change',
  'target',
  'gap',
  'rate',
  'year',
  'before',
  'cumulative',
  'difference',
  'index',
  'share',
  'capita',
] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

/** Growths on an earlier time, and what the earlier time is. */
export const GROWTHS = {
  year: 'year-earlier',
  before: 'period-before',
  cumulative: 'year-earlier',
} as const satisfies Partial<Record<MeasureCode, Base>>;
export type GrowthCode = keyof typeof GROWTHS;

/** True for measures that are a growth on an earlier time. */
export function isGrowth(measure: MeasureCode): measure is GrowthCode {
  return Object.hasOwn(GROWTHS, measure);
}

/** The kinds of chart; each is one folder in src/charts, and one shape of groups in documents. */
export const CHART_TYPES = [
  'number',
  'reform-glyph',
  'bar',
  'line',
  'flow',
  'part-to-whole',
  'scatter',
  'tile-map',
  'yardstick',
  'histogram',
  'survival',
  'heat-table',
  'slope',
  'sparkline-table',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Those that are made of a whole collection, of counts of a case log, or of lines over time. */
const MADE_WHOLE = [
  'yardstick',
  'histogram',
  'survival',
  'heat-table',
  'slope',
  'sparkline-table',
] as const;
type MadeWhole = (typeof MADE_WHOLE)[number];
/** Those that draw any figures that are chosen. */
export type SelectionType = Exclude<ChartType, MadeWhole>;
export const SELECTION_TYPES: readonly SelectionType[] = CHART_TYPES.filter(
  (type): type is SelectionType => !MADE_WHOLE.some((one) => one === type),
);

/** A unit of measure: `code` as in UNIT_MEASURE, `symbol` as written behind a number. */
export interface Unit {
  readonly code: string;
  readonly dimension: Dimension;
  readonly name: LocalText;
  readonly symbol: LocalText;
  /** The English symbol behind one; absent where it is that of many. */
  readonly one?: string;
  /** Absent where it is of none. */
  readonly family?: UnitFamily;
}

/** True for a unit in hundredths, of a whole, of an earlier value or of whatever base. */
export function isPercent({ family, symbol }: Pick<Unit, 'family' | 'symbol'>): boolean {
  // Documents from before there were families tell by the symbol alone.
  return family === 'percent' || symbol.en === '%';
}
