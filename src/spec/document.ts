import type { Interval } from '../base/precision.ts';
import type { Quantity } from '../base/quantity.ts';
import type {
  Base,
  Cadence,
  ChartType,
  Evidence,
  LocalText,
  ObservationStatus,
  Polarity,
  Qualifier,
  Role,
  SourceKind,
  Stage,
  Unit,
} from '../base/vocabulary.ts';

import type { LogAccount, RecordsQuery } from '../catalog/derivation.ts';

export { CHART_TYPES, type ChartType } from '../base/vocabulary.ts';

/** Version of the chart document's form; readers migrate older ones and refuse newer ones. */
export const DOCUMENT_VERSION = 2;

/** A formula and the figures it used, by their names in the formula. */
export interface FigureDerivation {
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly decimals: number;
  /** Where the result may lie, given the last digits of the inputs; absent if it is not rounded. */
  readonly interval?: Interval | null | undefined;
  /** What was asked of the log that it was counted from, the figure's source; `formula` is then ''. */
  readonly records?: RecordsQuery | undefined;
  /** The formula in words, with the indicators' names for its variables; absent in older files. */
  readonly inWords?: LocalText | undefined;
}

/** One figure with all that is needed to show, explain and cite it without any database. */
export interface Figure extends Quantity {
  /** Catalog id; null for a figure that a view computed and no catalog holds. */
  readonly observation: string | null;
  readonly indicator: { readonly id: string; readonly name: LocalText };
  readonly definition: LocalText;
  readonly reform: { readonly id: string; readonly name: LocalText } | null;
  /** Of empty code and name where the figure is of no area, or of none that is told. */
  readonly area: { readonly code: string; readonly name: LocalText };
  readonly series: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly period: string;
  readonly role: Role;
  /** What kind of baseline it is, or what a change or an actual figure is against; absent if not known. */
  readonly base?: Base | null | undefined;
  /** Code of a unit in the document's `units`. */
  readonly unit: string;
  readonly polarity: Polarity;
  /** '' where it is not told, as in charts written by hand. */
  readonly stage: Stage | '';
  /** How it is known; absent in older files. */
  readonly evidence?: Evidence | undefined;
  /** Who counted, where that is not the source. */
  readonly countedBy?: LocalText | undefined;
  /** How often its indicator is measured. */
  readonly cadence?: Cadence | undefined;
  /** When the next figure of its indicator is due, as precise as known. */
  readonly nextDue?: string | undefined;
  /** Why it may not be ranked; absent where it may be. */
  readonly notRanked?: LocalText | undefined;
  readonly status: ObservationStatus;
  /** Id of a source in the document's `sources`. */
  readonly source: string;
  readonly locator: LocalText;
  /** The figure in the source's own words; absent or '' where not known. */
  readonly asStated?: string | undefined;
  /** Unit of the last digit that the source gives; absent where not known. */
  readonly lastDigit?: number | null | undefined;
  /** What was published before it was corrected, latest first; absent where nothing was. */
  readonly earlier?: readonly EarlierValue[] | undefined;
  readonly note: LocalText;
  /** True if it is made up for a demonstration. */
  readonly synthetic?: boolean | undefined;
  readonly derivation: FigureDerivation | null;
}

/** A value that was published for a figure before it was corrected. */
export interface EarlierValue {
  /** When it was corrected, as precise as known. */
  readonly until: string;
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: LocalText;
}

/** What a row is within its group; see docs/charts.md for what each chart type reads. */
export const PARTS = ['', 'whole', 'part', 'rest', 'x', 'y'] as const;
export type Part = (typeof PARTS)[number];

/** A figure that a chart draws. */
export interface ChartRow extends Figure {
  /** Unique in the document. */
  readonly key: string;
  /** Key of a group in `encodings.groups`. */
  readonly group: string;
  readonly part: Part;
  /** Where it stands along the `x` axis, in that axis' unit; a bar reaches from here up to `to`. */
  readonly at?: number | undefined;
  /** Where the bar ends, itself not of it. */
  readonly to?: number | undefined;
  /** From when a target or standard holds, ISO 8601, as precise as known: a later one replaces it. */
  readonly since?: string | undefined;
  /** When the target was withdrawn, ISO 8601, as precise as known. */
  readonly until?: string | undefined;
}

/** A row, bar, line, flow or tile: what its rows have in common. */
export interface ChartGroup {
  readonly key: string;
  readonly label: LocalText;
  /** Shown quietly beside the label: period, area, or what sets it apart; may be empty. */
  readonly detail: LocalText;
  /** Drawn in grey behind the others. */
  readonly context: boolean;
  /** Small multiples: groups of one facet share a panel; '' if there are none. */
  readonly facet: string;
  /** Id of the reform that it stands for, to whose page a host may lead. */
  readonly reform?: string;
  /** Stages that figures of the reform are stated of; absent, those of its rows. */
  readonly stages?: readonly Stage[];
  /** Stages of which only plans or forecasts are known. */
  readonly foreseen?: readonly Stage[];
}

/** A panel of small multiples. */
export interface ChartFacet {
  readonly key: string;
  readonly label: LocalText;
}

/** A quantitative axis: what it measures and in which unit (code). */
export interface ChartAxis {
  readonly label: LocalText;
  readonly unit: string;
  /** Values of the charts beside this one that share the scale; absent if it stands alone. */
  readonly shared?: readonly number[];
  /** Values at which a line is drawn across the chart, each with its word: a whole, a limit. */
  readonly lines?: readonly AxisLine[];
}

/** A line at a value of an axis, which is no figure of its own: `100 %`. */
export interface AxisLine {
  readonly at: number;
  readonly label: LocalText;
}

/** A place of a tile map, on a grid of equal tiles; places without a figure are listed too. */
export interface ChartTile {
  /** Code of an area; the figure is that of the first row of this area. */
  readonly area: string;
  readonly name: LocalText;
  /** Counted from 0, left to right. */
  readonly column: number;
  /** Counted from 0, top to bottom. */
  readonly row: number;
}

/** How rows map to marks. */
export interface ChartEncodings {
  /** Drawing order. */
  readonly groups: readonly ChartGroup[];
  readonly facets: readonly ChartFacet[];
  /** `own` draws each panel to its own scale, which the chart then says; absent, they share one. */
  readonly scale?: 'own';
  /** The value axis; null where rows have several units (`number`). */
  readonly value: ChartAxis | null;
  /** The second axis of a scatter plot. */
  readonly x: ChartAxis | null;
  /** Where areas stand in a tile map; absent in other charts. */
  readonly tiles?: readonly ChartTile[];
}

/** Something dated that the chart marks. */
export interface ChartEvent {
  readonly id: string;
  readonly kind: 'break' | 'correction' | 'policy';
  readonly date: string;
  readonly text: LocalText;
  readonly source: string;
  /** Keys of groups that it touches; empty means all. */
  readonly groups: readonly string[];
}

/** Where figures come from. */
export interface DocumentSource {
  readonly id: string;
  readonly title: LocalText;
  readonly publisher: LocalText;
  readonly date: string;
  readonly url: string;
  readonly licence: string;
  /** What readers call the licence; absent where it has no other name. */
  readonly licenceName?: LocalText;
  readonly grade: '' | 'A' | 'B';
  /** What it is, for citations; absent or '' where not known. */
  readonly kind?: SourceKind | '';
  readonly note: LocalText;
  /** How it was read, if it is a log of cases that figures are counted from. */
  readonly log?: LogAccount | undefined;
}

/** The one interchange form of a chart: plain JSON, whole in itself. */
export interface ChartDocument {
  readonly version: number;
  readonly id: string;
  readonly type: ChartType;
  readonly texts: {
    /** Says the finding where the data allow it; plain text, figures already written out. */
    readonly title: LocalText;
    /** Says what is measured: unit and period. */
    readonly subtitle: LocalText;
  };
  readonly rows: readonly ChartRow[];
  readonly encodings: ChartEncodings;
  readonly events: readonly ChartEvent[];
  readonly units: readonly Unit[];
  readonly sources: readonly DocumentSource[];
  /** Figures that rows were derived from and that are not drawn themselves. */
  readonly inputs: readonly Figure[];
  readonly notes: readonly LocalText[];
  /** The query that made it; null for a prepared chart. */
  readonly query: { readonly sql: string } | null;
  /** The catalog's hash when it was made. */
  readonly dataHash: string;
  /** Who publishes the chart, such as the site that drew it up; absent where not told. */
  readonly publisher?: LocalText;
  /** The data packages that figures are from; absent in older documents. */
  readonly packages?: readonly { readonly title: LocalText; readonly version: string }[];
  /** True if any row was made up for a demonstration. */
  readonly synthetic: boolean;
  /** From where and on which day (ISO 8601) it was taken as a file; absent in the app itself. */
  readonly taken?: { readonly address: string; readonly date: string };
}
