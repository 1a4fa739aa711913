import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
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
  const words = chartMessages(language).embed;
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

/**
 * Shows a box below the mark, else above it, as far as it fits in the window, above all that the
 * page holds: no ancestor that hides its overflow cuts it. It follows the mark where the page
 * scrolls, until the function given back is called.
 */
export function placePopover(box: HTMLElement, mark: Element): () => void {
  box.popover = 'manual';
  box.showPopover?.();
  const [inner, own] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
  const { clientWidth, clientHeight } = document.documentElement;
  const below = inner.bottom + GAP;
  const above = inner.top - GAP - own.height;
  const last = Math.max(0, clientHeight - own.height);
  const middle = inner.left + inner.width / 2 - own.width / 2;
  const left = Math.max(0, Math.min(clientWidth - own.width, middle)) - inner.left;
  const top = (below <= last ? below : above >= 0 ? above : Math.min(below, last)) - inner.top;
  const follow = () => {
    const at = mark.getBoundingClientRect();
    box.style.left = `${at.left + left}px`;
    box.style.top = `${at.top + top}px`;
  };
  follow();
  window.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => window.removeEventListener('scroll', follow, { capture: true });
}
