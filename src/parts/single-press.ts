/**
 * Lets only the first press of a double click through to the buttons of an element: what follows it
 * would do the same to whatever has moved under the pointer, or make a second of what was made.
 * For `{@attach}`.
 */
export function singlePress(element: HTMLElement): () => void {
  const stop = new AbortController();
  const drop = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (event.detail < 2 || !button) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('click', drop, { capture: true, signal: stop.signal });
  return () => stop.abort();
}
