import type { Language } from '../../base/vocabulary.ts';
import { numberEvents, writeEvent } from '../../charts/events.ts';
import type { PaperChart } from '../../export/briefing/paper.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartDocument } from '../../spec/document.ts';

/**
 * A chart's document under the paper's caption and label, which may differ from its own title; `part`
 * says behind the caption which part of a parted chart it is.
 */
export function underCaption(
  { document, caption, label, subtitle }: PaperChart,
  part: string,
): ChartDocument {
  const below = [label, subtitle].filter((text) => text !== '').join(' · ');
  const title = caption + part;
  const texts = { title: { zh: title, en: title }, subtitle: { zh: below, en: below } };
  return { ...document, texts };
}

/** The paper's notes on a chart that the chart itself does not show: neither the events that it marks nor the warning. */
export function remarksOn({ document, notes }: PaperChart, language: Language): string[] {
  const marked = numberEvents(document).filter(({ mark }) => mark !== '');
  const shown = new Set(marked.map((event) => writeEvent(event, language)));
  return notes.filter((note) => !shown.has(note) && note !== messages(language).chart.synthetic);
}
