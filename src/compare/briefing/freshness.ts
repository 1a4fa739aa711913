import { LANGUAGES } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { writeObservation } from '../../i18n/observation.ts';
import type { Briefing, ChartBlock, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { chartBlocks } from '../../spec/briefing/briefing.ts';
import type { ChartDocument, Figure } from '../../spec/document.ts';
import { documentOf } from '../document.ts';
import { observationsOf, quoteFigure } from './quote.ts';
import { renewDocument } from './renew.ts';
import { holdsSame } from './same.ts';

/** A figure that is not what the catalog holds now. */
export interface FigureChange {
  readonly observation: string;
  /** As the briefing has it; null if it never had it. */
  readonly old: QuotedFigure | null;
  /** As the catalog has it; null if it is gone from there. */
  readonly now: QuotedFigure | null;
}

/** A chart that is not what the catalog would give now. */
export interface ChartChange {
  /** Id of its block. */
  readonly block: string;
  /** Changed or gone figures; empty if only its words or its choice of figures changed. */
  readonly figures: readonly FigureChange[];
  /** What takes its place; null if it must be made anew where it came from. */
  readonly now: ChartDocument | null;
}

/** What differs from the catalog; what is not named here is as it was. */
export interface Freshness {
  /** By observation. */
  readonly figures: ReadonlyMap<string, FigureChange>;
  /** By id of the block. */
  readonly charts: ReadonlyMap<string, ChartChange>;
}

const idOf = ({ figure }: QuotedFigure): string => figure.observation ?? '';

function changeOf(
  index: CatalogIndex,
  observation: string,
  old: QuotedFigure | null,
): FigureChange | null {
  const now = index.observations.has(observation) ? quoteFigure(index, observation) : null;
  if (old !== null && now !== null) {
    const { dataHash: _, ...held } = now;
    if (holdsSame(held, old)) return null;
  }
  return { observation, old, now };
}

function quotedOf(document: ChartDocument, figure: Figure): QuotedFigure | null {
  const unit = document.units.find(({ code }) => code === figure.unit);
  const source = document.sources.find(({ id }) => id === figure.source);
  return unit && source ? { figure, unit, source, dataHash: document.dataHash } : null;
}

function drawnChanges(index: CatalogIndex, document: ChartDocument): FigureChange[] {
  const figures = new Map(
    [...document.inputs, ...document.rows].map((one) => [one.observation, one]),
  );
  return [...figures].flatMap(([id, figure]) =>
    id === null ? [] : (changeOf(index, id, quotedOf(document, figure)) ?? []),
  );
}

/** The prepared chart that a document was made of, as it is now; null if it is none. */
function preparedNow(index: CatalogIndex, document: ChartDocument): ChartDocument | null {
  const spec = index.catalog.charts.find(({ id, type }) => {
    return id === document.id && type === document.type;
  });
  if (spec === undefined || document.query !== null || document.synthetic) return null;
  return documentOf(index, spec);
}

function statesOld(document: ChartDocument, changes: readonly FigureChange[]): boolean {
  const texts = [document.texts.title, document.texts.subtitle, ...document.notes];
  return changes.some(({ old }) => {
    if (old === null) return true;
    const { figure, unit } = old;
    return LANGUAGES.some((language) => {
      const written = [true, false].map((grouped) =>
        writeObservation(figure, unit, language, { signed: false, unit: false, grouped }),
      );
      return texts.some((text) => written.some((one) => text[language].includes(one)));
    });
  });
}

function chartChange(index: CatalogIndex, { id, document }: ChartBlock): ChartChange | null {
  const figures = drawnChanges(index, document);
  const prepared = preparedNow(index, document);
  if (prepared !== null) {
    const { dataHash: _, version: __, ...held } = prepared;
    return holdsSame(held, document) ? null : { block: id, figures, now: prepared };
  }
  if (figures.length === 0) return null;
  // What a view computed or wrote from the old figures cannot be computed or written here.
  const fixed =
    document.rows.some(({ observation }) => observation === null) ||
    figures.some(({ now }) => now === null) ||
    statesOld(document, figures);
  return { block: id, figures, now: fixed ? null : renewDocument(index, document) };
}

/** Holds every figure and chart of a briefing against the catalog. */
export function checkFreshness(index: CatalogIndex, briefing: Briefing): Freshness {
  const known = new Map(briefing.figures.map((one) => [idOf(one), one]));
  const figures = observationsOf(briefing).flatMap(
    (id) => changeOf(index, id, known.get(id) ?? null) ?? [],
  );
  const charts = chartBlocks(briefing).flatMap((block) => chartChange(index, block) ?? []);
  return {
    figures: new Map(figures.map((one) => [one.observation, one])),
    charts: new Map(charts.map((one) => [one.block, one])),
  };
}

/** Takes the catalog's value of one figure, wherever the texts name it. */
export function refreshFigure(briefing: Briefing, { observation, now }: FigureChange): Briefing {
  if (now === null) return briefing;
  const others = briefing.figures.filter((one) => idOf(one) !== observation);
  return { ...briefing, figures: [...others, now] };
}

/** Takes the catalog's chart in the place of one that changed; caption and note stay. */
export function refreshChart(briefing: Briefing, { block, now }: ChartChange): Briefing {
  if (now === null) return briefing;
  const blocks = briefing.blocks.map((one) =>
    one.id === block && one.kind === 'chart' ? { ...one, document: now } : one,
  );
  return { ...briefing, blocks };
}

/** Takes everything that the catalog has now; what is gone from it stays as it is. */
export function refreshBriefing(index: CatalogIndex, briefing: Briefing): Briefing {
  const { figures, charts } = checkFreshness(index, briefing);
  const withFigures = [...figures.values()].reduce(refreshFigure, briefing);
  return [...charts.values()].reduce(refreshChart, withFigures);
}
