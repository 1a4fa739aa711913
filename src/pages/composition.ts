/** What browsers tell instead of a key that an input method took (UI Events, 7.3.1). */
const PROCESSED = 229;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** True for a key that belongs to an input method: it composes, or the key ends what it composed. */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) =>
  isComposing || keyCode === PROCESSED;

/**
 * Keeps keys of an input method from all that listens for keys in the page, before any of it hears
 * them: Enter, arrows and Escape then choose and leave nothing. Call it once, before the page is
 * made live. Rich text looks after itself, as its editor must know what is composed.
 */
export function leaveKeysToInputMethod(page: Window): void {
  const keep = (event: KeyboardEvent) => {
    if (isField(event.target) && isComposing(event)) event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', keep, { capture: true });
  page.addEventListener('keyup', keep, { capture: true });
}
