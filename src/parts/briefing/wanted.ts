import { type Briefing, chartBlocks } from '../../spec/briefing/briefing.ts';
import type { Wanted } from '../load-figures.ts';

/** The figures that a briefing names and draws, to hold them against the catalog. */
export function wantedOf(briefing: Pick<Briefing, 'blocks' | 'figures'>): Wanted {
  const documents = chartBlocks(briefing).map(({ document }) => document);
  const figures = [
    ...briefing.figures.map(({ figure }) => figure),
    ...documents.flatMap(({ rows, inputs }) => [...rows, ...inputs]),
  ];
  return {
    ids: [...new Set(figures.flatMap(({ observation }) => observation ?? []))],
    charts: documents.map(({ id }) => id),
  };
}
