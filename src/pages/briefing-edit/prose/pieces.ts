import { plainOffice } from './office.ts';

/** What is pasted, cut at its headings, which are blocks of a briefing of their own. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Takes apart what merely wraps headings, so that they stand side by side with the rest. */
function unwrap(element: Element): Node[] {
  return [...element.childNodes].flatMap((node) => {
    const wraps =
      node instanceof Element &&
      !node.matches(`${HEADINGS}, table`) &&
      node.querySelector(HEADINGS);
    return wraps ? unwrap(node as Element) : [node];
  });
}

/** The pieces of pasted HTML; one alone where it has no heading that can stand as a block. */
export function piecesOf(html: string): Piece[] {
  if (!/<h[1-6]\b/i.test(html)) return [];
  const { body } = new DOMParser().parseFromString(plainOffice(html), 'text/html');
  const pieces: Piece[] = [];
  let open: HTMLElement | null = null;
  const close = () => {
    if (open !== null && (open.textContent?.trim() !== '' || open.querySelector('table'))) {
      pieces.push({ kind: 'html', html: open.innerHTML });
    }
    open = null;
  };
  for (const node of unwrap(body)) {
    if (node instanceof Element && node.matches(HEADINGS)) {
      close();
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      // A briefing knows two levels; what is below them is of the second.
      const level = node.localName === 'h1' ? 1 : 2;
      if (text !== '') pieces.push({ kind: 'heading', level, text });
    } else {
      open ??= body.ownerDocument.createElement('div');
      open.append(node);
    }
  }
  close();
  return pieces;
}
