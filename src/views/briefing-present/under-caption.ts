import type { PaperChart } from '../../export/briefing/paper.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A chart's document under the paper's caption and label, which may differ from its own title. */
export function underCaption({ document, caption, label, subtitle }: PaperChart): ChartDocument {
  const below = [label, subtitle].filter((text) => text !== '').join(' · ');
  const texts = { title: { zh: caption, en: caption }, subtitle: { zh: below, en: below } };
  return { ...document, texts };
}
