import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import { figureOf, sourceOf, withInputs } from '../compare/figure.ts';
import { againstOf } from '../compare/measures/counterpart.ts';
import type { ChartDocument } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';
import type { FigureEntry, PageData } from './page.ts';

/** The figures with these ids and all that they were computed from, each with unit and source. */
export function figureEntries(index: CatalogIndex, ids: Iterable<string>): FigureEntry[] {
  return withInputs(index, ids).map((id) => {
    const figure = figureOf(index, id);
    return {
      figure,
      unit: mustGet(index.units, 'unit', figure.unit),
      source: sourceOf(index, figure.source),
    };
  });
}

/** As `figureEntries`, without those that the charts of the same page carry already. */
export function furtherEntries(
  index: CatalogIndex,
  ids: Iterable<string>,
  documents: readonly ChartDocument[],
): FigureEntry[] {
  const drawn = new Set(
    documents.flatMap((one) => [...one.rows, ...one.inputs].map((figure) => figure.observation)),
  );
  return figureEntries(index, ids).filter(({ figure }) => !drawn.has(figure.observation));
}

/** Finds a figure among all that a page carries, drawn ones included. */
export function findFigure(data: PageData, id: string): FigureEntry | undefined {
  const listed = data.figures.find(({ figure }) => figure.observation === id);
  if (listed !== undefined) return listed;
  for (const document of data.documents) {
    const figure = [...document.rows, ...document.inputs].find((one) => one.observation === id);
    const source = document.sources.find((one) => one.id === figure?.source);
    if (figure && source) return { figure, unit: unitOf(document, figure.unit), source };
  }
  return undefined;
}

/** What a figure can be held against: its baseline, else its target or standard. */
export function figureAgainst(index: CatalogIndex, id: string): string | null {
  return againstOf(index, mustGet(index.observations, 'observation', id))?.id ?? null;
}
