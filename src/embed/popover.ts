import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import { figureFacts } from './figure-facts.ts';

const GAP = 8;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** A box that says where a figure comes from; its button calls `close`. */
export function makePopover(
  chart: ChartDocument,
  row: ChartRow,
  language: Language,
  close: () => void,
): HTMLElement {
  const words = messages(language).embed;
  const { figure, facts } = figureFacts(chart, row, language);
  const box = element('div', '', 'popover');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', words.details);
  const button = element('button', '×');
  button.type = 'button';
  button.setAttribute('aria-label', words.close);
  button.addEventListener('click', close);
  const list = element('dl', '');
  for (const { term, text, url } of facts) {
    const told = element('dd', url ? '' : text);
    if (url) {
      const link = element('a', text);
      Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
      told.append(link);
    }
    list.append(element('dt', term), told);
  }
  box.append(button, element('p', figure, 'figure'), list);
  return box;
}

/** Moves a box below the mark, else above it, inside the area as far as it fits. */
export function placePopover(box: HTMLElement, mark: Element, area: HTMLElement): void {
  const [outer, inner, own] = [area, mark, box].map((one) => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const middle = inner.left + inner.width / 2 - outer.left;
  const below = inner.bottom - outer.top + GAP;
  const above = inner.top - outer.top - GAP - own.height;
  const last = Math.max(0, outer.height - own.height);
  const left = Math.max(0, Math.min(outer.width - own.width, middle - own.width / 2));
  const top = below <= last ? below : above >= 0 ? above : Math.min(below, last);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
