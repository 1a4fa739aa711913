import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { chartBlock, textBlock } from '../../compare/briefing/blocks.ts';
import { contentOfReform } from '../../compare/briefing/content.ts';
import { quoteFigure } from '../../compare/briefing/quote.ts';
import { messages } from '../../i18n/messages.ts';
import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Block, Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { findFigure } from '../figures.ts';
import type { CollectItem } from './item.ts';

/** What a briefing gets. */
export type Content = Pick<Briefing, 'blocks' | 'figures'>;

/** What is at hand to make it of. */
export interface Known {
  /** A chart document that the reader opened; its figures are its own. */
  readonly opened: ChartDocument | null;
  readonly catalog: () => Promise<CatalogIndex>;
}

/** A figure as the reader sees it: an opened document's own, else the catalog's. */
async function quote(observation: string, { opened, catalog }: Known): Promise<QuotedFigure> {
  const entry = opened && findFigure({ documents: [opened], figures: [] }, observation);
  if (opened && entry) return { ...entry, dataHash: opened.dataHash };
  return quoteFigure(await catalog(), observation);
}

/** A plain sentence that names a figure: `审批时间（2023年，某市）为{id}。` */
export function sentenceOf({ figure }: QuotedFigure, language: Language): Block {
  const words = messages(language);
  const aside = [
    figure.role === 'actual' ? '' : roleName(figure, language),
    figure.period === '' ? '' : formatPeriod(figure.period, language, figure.role),
    figure.area.name[language],
  ].filter((part) => part !== '');
  // Braces in a name would be taken for a figure.
  const name = figure.indicator.name[language].replace(/[{}]/g, '');
  const sentence = words.briefing.shelf.sentence(name, aside, `{${figure.observation}}`);
  return textBlock(sentence);
}

/** The blocks and figures that an item puts into a briefing of this language. */
export async function contentOf(
  item: CollectItem,
  language: Language,
  known: Known,
): Promise<Content> {
  if (item.kind === 'reform') return contentOfReform(await known.catalog(), item.reform, language);
  if (item.kind === 'charts') {
    const blocks = item.documents.map((document) => chartBlock(document, item.show));
    return { blocks, figures: [] };
  }
  const quoted = await quote(item.observation, known);
  return { blocks: [sentenceOf(quoted, language)], figures: [quoted] };
}
