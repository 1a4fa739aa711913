import type { Language, Unit } from '../../base/vocabulary.ts';
import type { ChartDocument, DocumentSource, Figure } from '../document.ts';

/** Version of the briefing's form; readers migrate older ones and refuse newer ones. */
export const BRIEFING_VERSION = 1;

/** A heading of the outline. */
export interface HeadingBlock {
  readonly id: string;
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** Prose in Markdown; `{observation-id}` stands for a figure (see `readProse`). */
export interface TextBlock {
  readonly id: string;
  readonly kind: 'text';
  readonly markdown: string;
}

/** How a chart document is shown. */
export const CHART_SHOWN = ['chart', 'table', 'both'] as const;
export type ChartShown = (typeof CHART_SHOWN)[number];

/** A chart, its table, or both. */
export interface ChartBlock {
  readonly id: string;
  readonly kind: 'chart';
  readonly document: ChartDocument;
  readonly show: ChartShown;
  /** Takes the place of the document's title; '' keeps the title. */
  readonly caption: string;
  /** Plain text of the author's under the chart, before the document's own notes. */
  readonly note: string;
  /** False leaves the document's own notes out; absent is true. */
  readonly notes?: boolean;
}

/** What follows starts on a new page. */
export interface PageBreakBlock {
  readonly id: string;
  readonly kind: 'page-break';
}

export type Block = HeadingBlock | TextBlock | ChartBlock | PageBreakBlock;

/** A figure that a text names, as it was when it was put there: all that is needed to write it. */
export interface QuotedFigure {
  /** Its `observation` is never null. */
  readonly figure: Figure;
  readonly unit: Unit;
  readonly source: DocumentSource;
  /** The catalog's hash when it was taken. */
  readonly dataHash: string;
}

/** What is handed in: an outline of headings, texts and charts, whole in itself, in one language. */
export interface Briefing {
  readonly kind: 'briefing';
  readonly version: number;
  readonly id: string;
  /** Of what the author writes, and of every figure, chart and file. */
  readonly language: Language;
  readonly title: string;
  readonly office: string;
  readonly author: string;
  /** ISO 8601 day of the title page; '' if there is none. */
  readonly date: string;
  readonly blocks: readonly Block[];
  /** The figures that texts name, once each. */
  readonly figures: readonly QuotedFigure[];
}

/** Random hexadecimal digits; `crypto.randomUUID` is missing from intranet pages without HTTPS. */
function randomName(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}

/** A new briefing without blocks; no other has its `id`. */
export function emptyBriefing(
  texts: Pick<Briefing, 'language' | 'title'> & Partial<Briefing>,
): Briefing {
  return {
    kind: 'briefing',
    version: BRIEFING_VERSION,
    id: randomName(16),
    office: '',
    author: '',
    date: '',
    blocks: [],
    figures: [],
    ...texts,
  };
}

/** A name for a block that no other of its briefing is likely to have. */
export function blockId(): string {
  return randomName(4);
}

/** The charts of a briefing in their order. */
export function chartBlocks({ blocks }: Pick<Briefing, 'blocks'>): ChartBlock[] {
  return blocks.filter((block) => block.kind === 'chart');
}
