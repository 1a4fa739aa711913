import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { isOwnOf } from '../../catalog/own.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import type { Block, Briefing } from '../../spec/briefing/briefing.ts';
import { documentOf } from '../document.ts';
import { chartBlock, headingBlock, textBlock } from './blocks.ts';
import { observationsOf, quoteFigure } from './quote.ts';

/** The prepared charts of a reform that its own data package holds, in their order. */
export function chartsOfReform(index: CatalogIndex, reform: Reform): ChartSpec[] {
  return index.catalog.charts.filter((chart) => isOwnOf(index.catalog, reform, chart));
}

/**
 * What the page of a reform says, to be put into a briefing: its name, what was done, its charts
 * and what has not been measured, with the figures that the texts name. Throws `unknown reform: …`.
 */
export function contentOfReform(
  index: CatalogIndex,
  id: string,
  language: Language,
): Pick<Briefing, 'blocks' | 'figures'> {
  const reform = mustGet(index.reforms, 'reform', id);
  const unmeasured = reform.unmeasured[language];
  const blocks: Block[] = [
    headingBlock(1, reform.name[language]),
    textBlock(reform.summary[language]),
    ...chartsOfReform(index, reform).map((spec) => chartBlock(documentOf(index, spec))),
    ...(unmeasured === ''
      ? []
      : [headingBlock(2, messages(language).briefing.templates.unmeasured), textBlock(unmeasured)]),
  ];
  return { blocks, figures: observationsOf({ blocks }).map((one) => quoteFigure(index, one)) };
}
