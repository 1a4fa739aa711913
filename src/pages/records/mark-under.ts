const MARK = '[data-mark]';

/** How far two boxes lie apart down the page; 0 where they overlap. */
const apart = (a: DOMRect, b: DOMRect): number => Math.max(0, a.top - b.bottom, b.top - a.bottom);

/**
 * The mark that a press is of: the one around it, or, on a name beside or above bars, the first of the
 * bars that it names; null where it is of none.
 */
export function markUnder(host: Element, target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const around = target.closest(MARK);
  const name = target.closest('[data-chart="bar"] .canvas svg text');
  if (around !== null || name === null) return around;
  const own = name.getBoundingClientRect();
  let [best, found]: [number, Element | null] = [Number.POSITIVE_INFINITY, null];
  for (const mark of host.querySelectorAll(`svg ${MARK}`)) {
    const away = apart(own, mark.getBoundingClientRect());
    if (away < best) [best, found] = [away, mark];
  }
  return found;
}
