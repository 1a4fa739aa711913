import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type { Reform } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { yardstickDocument } from '../../compare/yardstick/document.ts';
import { ownCatalog } from '../../parts/own/own-catalog.ts';
import { OWN } from '../../parts/own/own-id.ts';
import { heldPackages } from '../../parts/own/store.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A reform with the charts of its own figures, or of what it aims at. */
export interface ShownReform {
  readonly reform: Reform;
  readonly charts: readonly ChartDocument[];
}

/** The reforms that this device holds. */
export interface ShownReforms {
  readonly index: CatalogIndex;
  /** What they achieved, a row a reform; null where no figure is of a reform itself. */
  readonly table: ChartDocument | null;
  readonly reforms: readonly ShownReform[];
}

/** The charts of a reform: its own, else those that draw a figure of it, as far as they do. */
function chartsOf({ catalog, observations }: CatalogIndex, { id }: Reform) {
  const own = catalog.charts.filter(({ reform }) => reform === id);
  if (own.length > 0) return own;
  // A chart of several reforms has a row for each: here it is of this one alone.
  return catalog.charts.flatMap((chart) => {
    const groups = chart.groups.filter((ids) =>
      ids.some((one) => observations.get(one)?.reform === id),
    );
    return groups.length === 0 ? [] : [{ ...chart, id: `${chart.id}-${id}`, groups }];
  });
}

/** Reads the reforms that this device holds; null where it holds none. Rejects as the browser does. */
export async function readShown(): Promise<ShownReforms | null> {
  const held = (await heldPackages()).find(({ name }) => name === OWN);
  if (held === undefined || held.own.reforms.length === 0) return null;
  const index = indexCatalog(ownCatalog(held.own));
  const { reforms, observations } = index.catalog;
  const measured = observations.some(({ reform }) => reform !== null);
  return {
    index,
    table: measured ? yardstickDocument(index, { id: OWN, reforms }) : null,
    reforms: reforms.map((reform) => ({
      reform,
      charts: chartsOf(index, reform).map((spec) => documentOf(index, spec)),
    })),
  };
}
