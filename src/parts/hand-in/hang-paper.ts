import { PAPER_STYLE } from '../../export/briefing/html/style.ts';

function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/** Figures that open their source become buttons, so that keys reach them too. */
function openable(figure: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = figure.className;
  button.title = figure.getAttribute('title') ?? '';
  button.dataset.observation = figure.getAttribute('data-observation') ?? '';
  button.append(...figure.childNodes);
  return button;
}

/** Goes to a place in the paper; the page's own address, which may hold the briefing, stays. */
function follow(event: MouseEvent, root: ShadowRoot): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const place = link && root.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!place) return;
  event.preventDefault();
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

/** Buttons that look like the figures that they took the place of. */
const BUTTON_STYLE =
  'button.figure{display:inline;padding:0;border:0;background:none;color:inherit;font:inherit;font-weight:600;text-align:inherit;text-decoration:underline dotted 1px var(--muted);text-underline-offset:.25em;cursor:pointer}button.figure:hover{text-decoration-color:var(--ink)}@media print{button.figure{text-decoration:none}}';

/**
 * Hangs a paper's HTML (`writePaper`) up as an element whose style and that of the page keep apart;
 * the page's policy allows no style inside markup.
 */
export function hangPaper(html: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  root.append(...document.importNode(parsed.body, true).childNodes);
  root.adoptedStyleSheets = [sheetOf(PAPER_STYLE), sheetOf(BUTTON_STYLE)];
  for (const figure of root.querySelectorAll('.figure[data-observation]')) {
    figure.replaceWith(openable(figure));
  }
  root.addEventListener('click', (event) => event instanceof MouseEvent && follow(event, root));
  return host;
}

/** Gives printed pages their margins, running head and numbers (`sheetStyle`), until the result is called. */
export function adoptStyle(style: string): () => void {
  const sheet = sheetOf(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
