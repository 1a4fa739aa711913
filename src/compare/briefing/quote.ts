import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Briefing, QuotedFigure, TextBlock } from '../../spec/briefing/briefing.ts';
import { observationsIn } from '../../spec/briefing/prose.ts';
import { figureOf, sourceOf } from '../figure.ts';

/** Takes a figure from the catalog for a text to name; throws `unknown observation: …`. */
export function quoteFigure(index: CatalogIndex, id: string): QuotedFigure {
  const figure = figureOf(index, id);
  return {
    figure,
    unit: mustGet(index.units, 'unit', figure.unit),
    source: sourceOf(index, figure.source),
    dataHash: index.catalog.hash,
  };
}

// Blocks are never changed, only replaced, so that typing parses one text and not all.
const named = new WeakMap<TextBlock, readonly string[]>();

function namedIn(block: TextBlock): readonly string[] {
  const known = named.get(block);
  if (known !== undefined) return known;
  const found = observationsIn(block.markdown);
  named.set(block, found);
  return found;
}

/** The observations that the texts of a briefing name, once each, in order. */
export function observationsOf({ blocks }: Pick<Briefing, 'blocks'>): string[] {
  return [...new Set(blocks.flatMap((block) => (block.kind === 'text' ? namedIn(block) : [])))];
}

/**
 * The briefing with exactly the figures that its texts name: those it has as they are, others from
 * the catalog, those in neither left out. The same briefing if nothing was to be done.
 */
export function requote(index: CatalogIndex | null, briefing: Briefing): Briefing {
  const known = new Map(briefing.figures.map((one) => [one.figure.observation, one]));
  const figures = observationsOf(briefing).flatMap((id) => {
    const kept = known.get(id);
    if (kept !== undefined) return [kept];
    return index?.observations.has(id) ? [quoteFigure(index, id)] : [];
  });
  const same =
    figures.length === briefing.figures.length &&
    figures.every((one, position) => one === briefing.figures[position]);
  return same ? briefing : { ...briefing, figures };
}
