import type { Quantity } from '../base/quantity.ts';
import type {
  Base,
  Cadence,
  Evidence,
  Level,
  LocalText,
  Measure,
  MeasureCode,
  ObservationStatus,
  Polarity,
  Role,
  SourceKind,
  Stage,
  Unit,
} from '../base/vocabulary.ts';
import type { DataPackage } from './data-package.ts';
import type { Derivation, LogAccount } from './derivation.ts';
import type { Pledge, VerdictRule, Vintage } from './register.ts';

/** What was done, by whom, where. `summary` and `unmeasured` may hold `{observation-id}` figures. */
export interface Reform {
  readonly id: string;
  readonly package: string;
  readonly number: number | null;
  readonly name: LocalText;
  readonly organisation: LocalText;
  readonly level: Level;
  /** Codes of `Field`. */
  readonly fields: readonly string[];
  readonly area: string;
  readonly summary: LocalText;
  /** What has not been measured and what the figures therefore cannot say; empty if nothing. */
  readonly unmeasured: LocalText;
  /** Observations that lead the page and the card, most telling first. */
  readonly headline: readonly string[];
  /** When it took effect and ended, as precise as known (`2018`, `2018-05`); '' where not known. */
  readonly start: string;
  readonly end: string;
  /** Id of the source that gives these; '' where none does. */
  readonly datesSource: string;
  /** Ids of the indicators that it was meant to move. */
  readonly aims: readonly string[];
}

/** A policy field that reforms are filtered by. */
export interface Field {
  readonly code: string;
  readonly name: LocalText;
}

/** A licence by the name that sources give it, in words. */
export interface Licence {
  readonly code: string;
  readonly name: LocalText;
}

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly package: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly stage: Stage;
  readonly measure: Measure;
  /** Ids of indicators, where it is a share or a rate of two others. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Whom or what it counts, for the comparability guard; empty if the definition says it all. */
  readonly population: LocalText;
  readonly evidence: Evidence;
  /** Who counted or measured; empty if that is who the source says. */
  readonly countedBy: LocalText;
  /** How often it is measured; '' where not known. */
  readonly cadence: Cadence | '';
  /** When the next figure is due, as precise as known; '' if none is. */
  readonly nextDue: string;
  /** Whether reforms or places may be ranked by it; '' where no one has said. */
  readonly ranking: 'yes' | 'no' | '';
  /** Why it may or may not be ranked. */
  readonly rankingNote: LocalText;
  /** How it is judged; null where no rule was set, and then it is not. */
  readonly verdict: VerdictRule | null;
  /** Ids of the indicators that would betray it, to be shown beside it. */
  readonly companions: readonly string[];
}

/** One value of one indicator for one reform (or none: context), area and period. */
export interface Observation extends Quantity {
  readonly id: string;
  readonly package: string;
  /** Id of the reform; null for context that belongs to none. */
  readonly reform: string | null;
  readonly indicator: string;
  readonly area: string;
  /** Series within the indicator and area that must not be joined with another; '' if only one. */
  readonly series: string;
  /** ISO 8601 dates; an as-of figure has no start; both null where the source gives none. */
  readonly start: string | null;
  readonly end: string | null;
  /** TIME_PERIOD as published: `2018`, `2018-08`, `2018-01-01/2018-11-30`, as of `2019-04-30` or `/2019-04`, or ''. */
  readonly period: string;
  readonly role: Role;
  /** What kind of baseline it is, or what a change is measured against; null if neither or not given. */
  readonly base: Base | null;
  readonly unit: string;
  readonly status: ObservationStatus;
  readonly source: string;
  readonly locator: LocalText;
  /** The figure in the source's own words, with its measure word; '' where not known, or computed. */
  readonly asStated: string;
  /** Unit of the last digit that the source gives (67,000 as 6.7万: 1000); null where not known. */
  readonly lastDigit: number | null;
  readonly note: LocalText;
  /** True if it is made up, as its package or that of its source says; absent otherwise. */
  readonly synthetic?: true | undefined;
  readonly derivation: Derivation | null;
}

/** Where figures come from. */
export interface Source {
  readonly id: string;
  readonly package: string;
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** Publication date, as precise as known (`2019`, `2018-08-24`); '' if undated. */
  readonly date: string;
  readonly url: string;
  readonly licence: string;
  /** What readers call the licence; absent where the vocabulary has no name for it. */
  readonly licenceName?: LocalText;
  /** A: issuer's or outlet's own page; B: re-report; '' where not graded. */
  readonly grade: '' | 'A' | 'B';
  /** '' where not told: it is then cited as a page. */
  readonly kind: SourceKind | '';
  readonly note: LocalText;
  /** How it was read, if it is a log of cases that figures are counted from. */
  readonly log?: LogAccount | undefined;
}

/** A place: `column` and `row` place it in the tile map of its parent, null if it is in none. */
export interface Area {
  readonly code: string;
  readonly name: LocalText;
  readonly kind: Level;
  readonly parent: string | null;
  readonly column: number | null;
  readonly row: number | null;
}

/** Something dated that a chart must show: a break in method, a correction, a policy. */
export interface CatalogEvent {
  readonly id: string;
  readonly package: string;
  readonly kind: 'break' | 'correction' | 'policy';
  readonly date: string;
  /** Ids of indicators and codes of areas that it touches; empty means all. */
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly text: LocalText;
  readonly source: string;
}

/** A prepared chart; texts may hold `{observation-id}` figures, so no number is typed twice. */
export interface ChartSpec {
  readonly id: string;
  readonly package: string;
  /** Id of the reform on whose page it stands; null for the page of the whole package. */
  readonly reform: string | null;
  readonly type: string;
  readonly title: LocalText;
  readonly subtitle: LocalText;
  readonly note: LocalText;
  /** Groups of observation ids; what a group means depends on the type (see docs/charts.md). */
  readonly groups: readonly (readonly string[])[];
  /**
   * For series charts: every observation of these indicators and areas, but sums from the beginning
   * of the year only where no single periods stand beside them.
   */
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
}

/** A comparison to start from. */
export interface Comparison {
  readonly id: string;
  readonly package: string;
  readonly name: LocalText;
  /** What it shows; may hold `{observation-id}` figures. */
  readonly hint: LocalText;
  /** Observations, the first being the reference. */
  readonly observations: readonly string[];
  readonly measure: MeasureCode;
  /** The observation that they are held against or divided by; '' where the measure finds its own. */
  readonly per: string;
}

/** What a package has of one indicator for one reform, or none, in one role. */
export interface Contents {
  readonly package: string;
  readonly indicator: string;
  readonly reform: string | null;
  readonly role: Role;
  /** Figures by code of the area, in the order of first appearance. */
  readonly areas: Readonly<Record<string, number>>;
  /** First and last day that they touch, ISO 8601; null if none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Figures without a date. */
  readonly undated: number;
}

/** Version of the catalog's form; a reader refuses a newer one. */
export const CATALOG_VERSION = 2;

/** All that is known of the data but the figures themselves: what a page loads before it asks. */
export interface CatalogMetadata {
  readonly version: number;
  /** SHA-256 over the Parquet tables, hex. */
  readonly hash: string;
  readonly packages: readonly DataPackage[];
  readonly fields: readonly Field[];
  readonly units: readonly Unit[];
  readonly areas: readonly Area[];
  readonly reforms: readonly Reform[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly events: readonly CatalogEvent[];
  readonly charts: readonly ChartSpec[];
  readonly comparisons: readonly Comparison[];
  readonly vintages: readonly Vintage[];
  readonly promises: readonly Pledge[];
  /** What the tables of figures hold, so that no page counts them. */
  readonly contents: readonly Contents[];
}

/** The metadata with figures at hand: all of them, or those that were loaded with their inputs. */
export interface Catalog extends CatalogMetadata {
  readonly observations: readonly Observation[];
}
