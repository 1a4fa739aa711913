const KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);

/** An element that carries a figure, and the figure's id. */
export interface AskedFigure {
  readonly id: string;
  readonly element: Element;
}

/** Where an event began, inside a shadow root too. */
const originOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

function carrierOf(event: Event): AskedFigure | null {
  const target = originOf(event);
  const element = target instanceof Element ? target.closest('[data-observation]') : null;
  const id = element?.getAttribute('data-observation');
  return element && id ? { id, element } : null;
}

/** The figure that a click asks for; null for any other click, such as one to open a new tab. */
export function figureOfClick(event: MouseEvent): AskedFigure | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return null;
  return carrierOf(event);
}

/** The figure that Enter or Space asks for on a mark; buttons and links click by themselves. */
export function figureOfKey(event: KeyboardEvent): AskedFigure | null {
  if (event.defaultPrevented || !KEYS.has(event.key)) return null;
  const asked = carrierOf(event);
  const onItself = asked?.element === originOf(event);
  return onItself && !asked?.element.matches('button, a, input, select') ? asked : null;
}
