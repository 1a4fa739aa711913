import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Catalog, Observation } from '../../catalog/types.ts';
import { type GrowthRow, growthOfLast, lastFigures } from '../../compare/growth.ts';
import { type NotRanked, notRanked, type Ranking, rankings } from '../../compare/rankings.ts';
import { type TargetRow, targetRows } from '../../compare/targets.ts';
import { type VerdictRow, verdictRows } from '../../compare/verdict-rows.ts';
import type { Said } from '../../intake/package/said.ts';
import { type Asked, askedExplanations } from '../../parts/report/explaining.ts';
import { waysDocument } from '../../parts/report/report.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { compareOwn } from './compare-own.ts';
import { ownDocuments } from './own-index.ts';

/** Rows of a table that the page has; all are in the report. */
const MOST_ROWS = 300;
/** So many figures stand on the page whether they are shown or not. */
const ALL_AT_HAND = 5000;

/** What comes of a package of one’s own, as far as the page shows it. */
export interface ShownOwn {
  /** With the figures that the page shows, not all. */
  readonly catalog: Catalog;
  readonly documents: readonly ChartDocument[];
  readonly growth: readonly GrowthRow[];
  /** Number of all rows of growth. */
  readonly lines: number;
  readonly ways: ChartDocument | null;
  readonly ranked: readonly Ranking[];
  readonly unranked: readonly NotRanked[];
  readonly targets: readonly TargetRow[];
  /** Number of all rows of targets. */
  readonly aims: number;
  readonly verdicts: readonly VerdictRow[];
  /** Number of all that is judged. */
  readonly judged: number;
  readonly asked: readonly Asked[];
  /** The address at which own figures are compared. */
  readonly compare: string;
}

type Tables = Omit<ShownOwn, 'catalog' | 'documents' | 'compare'>;

function statedIn({ year, before }: GrowthRow): (string | null)[] {
  return [year, before].map((one) => (one.ok ? one.stated : null));
}

/** The figures that the page writes out. */
function figuresIn({ observations }: CatalogIndex, tables: Tables): readonly Observation[] {
  const { growth, ranked, targets, verdicts, asked } = tables;
  const stated = growth.flatMap(statedIn).map((id) => observations.get(id ?? '') ?? null);
  const all = [
    ...growth.map(({ last }) => last),
    ...stated,
    ...ranked.flatMap(({ rows, unranked }) => [...rows.map((one) => one.observation), ...unranked]),
    ...[...targets, ...asked].flatMap(({ target, baseline, last }) => [target, baseline, last]),
    ...verdicts.flatMap(({ figures, against }) => [...figures, against]),
  ];
  return [...new Set(all.filter((one) => one !== null))];
}

function tablesOf(index: CatalogIndex, said: Said, day: string): Tables {
  const last = lastFigures(index);
  const growth = last.slice(0, MOST_ROWS).map((one) => growthOfLast(index, one));
  const targets = targetRows(index, day);
  const verdicts = verdictRows(index);
  return {
    growth,
    lines: last.length,
    ways: waysDocument(index, growth, day),
    ranked: rankings(index),
    unranked: notRanked(index),
    targets: targets.slice(0, MOST_ROWS),
    aims: targets.length,
    verdicts: verdicts.slice(0, MOST_ROWS),
    judged: verdicts.length,
    asked: askedExplanations(index, said),
  };
}

/**
 * What the page shows of a package of one’s own.
 * @param day today, ISO 8601
 */
export function shownOwn(index: CatalogIndex, said: Said, day: string): ShownOwn {
  const tables = tablesOf(index, said, day);
  const { catalog } = index;
  const all = catalog.observations.length <= ALL_AT_HAND;
  const observations = all ? catalog.observations : figuresIn(index, tables);
  return {
    ...tables,
    catalog: { ...catalog, observations },
    documents: ownDocuments(index),
    compare: compareOwn(index, tables.ranked),
  };
}
