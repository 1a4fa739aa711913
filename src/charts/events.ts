import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatEventDate } from '../i18n/period.ts';
import { bracketed, punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartEvent } from '../spec/document.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number raised, as a mark of a footnote. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
}

/** An event with the number of its footnote. */
export interface NumberedEvent {
  readonly event: ChartEvent;
  readonly mark: string;
}

/** The document's events in their order; only lines show them at their dates, so only they number them. */
export function numberEvents(document: ChartDocument): NumberedEvent[] {
  const numbered = document.type === 'line';
  return document.events.map((event, position) => ({
    event,
    mark: numbered ? superscript(position + 1) : '',
  }));
}

function headOf({ event }: NumberedEvent, language: Language): string {
  const kind = chartMessages(language).chart[event.kind];
  return (
    kind + bracketed(formatEventDate(event.date, event.kind !== 'correction', language), language)
  );
}

/**
 * Events that a chart above tells in full, as the key of this drawing's marks; '' if it marks none.
 */
export function keyOfEvents(events: readonly NumberedEvent[], language: Language): string {
  const marked = events.filter(({ mark }) => mark !== '');
  if (marked.length === 0) return '';
  const { gap, names } = punctuation(language);
  const heads = marked.map((one) => one.mark + gap + headOf(one, language)).join(names);
  return chartMessages(language).chart.toldAbove(heads);
}

/** An event as a note below the drawing: its mark, kind, date and text. */
export function writeEvent(numbered: NumberedEvent, language: Language): string {
  const { event, mark } = numbered;
  const { colon, gap } = punctuation(language);
  const head = headOf(numbered, language) + colon;
  return `${mark}${mark === '' ? '' : gap}${head}${event.text[language]}`;
}
