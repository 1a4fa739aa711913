import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Catalog } from '../../catalog/types.ts';
import { chartBlock, textBlock } from '../../compare/briefing/blocks.ts';
import { contentOfReform } from '../../compare/briefing/content.ts';
import { quoteFigure } from '../../compare/briefing/quote.ts';
import { figuresIn } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { roleAside } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Block, Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { findFigure } from '../figures.ts';
import type { Wanted } from '../load-figures.ts';
import type { CollectItem } from './item.ts';

/** What a briefing gets. */
export type Content = Pick<Briefing, 'blocks' | 'figures'>;

/** What is at hand to make it of. */
export interface Known {
  /** A chart document that the reader opened; its figures are its own. */
  readonly opened: ChartDocument | null;
  /** The catalog, with these figures at hand. */
  readonly catalog: (wanted: Wanted) => Promise<CatalogIndex>;
}

/** A figure as the reader sees it: an opened document's own, else the catalog's. */
async function quote(observation: string, { opened, catalog }: Known): Promise<QuotedFigure> {
  const entry = opened && findFigure({ documents: [opened], figures: [] }, observation);
  if (opened && entry) return { ...entry, dataHash: opened.dataHash };
  return quoteFigure(await catalog({ ids: [observation] }), observation);
}

/** A plain sentence that names a figure: `审批时间（2023年，某市）为{id}。` */
export function sentenceOf({ figure }: QuotedFigure, language: Language): Block {
  const words = messages(language);
  const aside = [
    roleAside(figure, language),
    figure.period === '' ? '' : formatPeriod(figure.period, language, figure.role),
    figure.area.name[language],
  ].filter((part) => part !== '');
  // Braces in a name would be taken for a figure.
  const name = figure.indicator.name[language].replace(/[{}]/g, '');
  const sentence = words.briefing.shelf.sentence(name, aside, `{${figure.observation}}`);
  return textBlock(sentence);
}

/** The figures that the content of a reform is made of. */
function wantedOfReform({ charts, reforms }: Catalog, id: string): Wanted {
  const texts = reforms.filter((one) => one.id === id);
  return {
    charts: charts.filter(({ reform }) => reform === id).map((one) => one.id),
    ids: texts.flatMap(({ summary, unmeasured }) => [summary, unmeasured].flatMap(figuresIn)),
  };
}

/** The blocks and figures that an item puts into a briefing of this language. */
export async function contentOf(
  item: CollectItem,
  language: Language,
  known: Known,
): Promise<Content> {
  if (item.kind === 'reform') {
    const { catalog } = await known.catalog({});
    const index = await known.catalog(wantedOfReform(catalog, item.reform));
    return contentOfReform(index, item.reform, language);
  }
  if (item.kind === 'charts') {
    const blocks = item.documents.map((document) => chartBlock(document, item.show));
    return { blocks, figures: [] };
  }
  const quoted = await quote(item.observation, known);
  return { blocks: [sentenceOf(quoted, language)], figures: [quoted] };
}
