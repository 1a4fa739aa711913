import {
  type Block,
  blockId,
  type ChartBlock,
  type ChartShown,
} from '../../spec/briefing/briefing.ts';
import { plainProse } from '../../spec/briefing/prose.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A heading of its own name. */
export function headingBlock(level: 1 | 2, text: string): Block {
  return { id: blockId(), kind: 'heading', level, text };
}

/** Plain sentences as a text, a paragraph each; `{id}` figures are figures, empty ones left out. */
export function textBlock(...paragraphs: readonly string[]): Block {
  const markdown = paragraphs
    .filter((text) => text !== '')
    .map(plainProse)
    .join('\n\n');
  return { id: blockId(), kind: 'text', markdown };
}

/** Plain sentences as a list with bullets. */
export function listBlock(items: readonly string[]): Block {
  const markdown = items.map((item) => `- ${plainProse(item)}`).join('\n');
  return { id: blockId(), kind: 'text', markdown };
}

/** A chart under its own title. */
export function chartBlock(document: ChartDocument, show: ChartShown = 'chart'): ChartBlock {
  return { id: blockId(), kind: 'chart', document, show, caption: '', note: '' };
}
