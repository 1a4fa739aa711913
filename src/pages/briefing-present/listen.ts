import type { Attachment } from 'svelte/attachments';
import { deckAction, deckKeyOf, swipeAction } from './deck-keys.ts';
import type { Presenting } from './presenting.svelte.ts';

/** Turns slides by keys anywhere on the page, and by swipes over the deck. */
export function listenToDeck(deck: Presenting): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    const press = (event: KeyboardEvent) => {
      // Marks of a chart and the source panel answer to their keys first.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const action = deckAction(deckKeyOf(event, deck.full));
      if (action === null) return;
      if (action !== 'leave') event.preventDefault();
      deck.act(action);
    };
    let start: { readonly x: number; readonly y: number } | null = null;
    const touch = ({ touches }: TouchEvent) => {
      const [finger] = touches;
      start = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const lift = ({ changedTouches }: TouchEvent) => {
      const [finger] = changedTouches;
      if (start === null || finger === undefined) return;
      const action = swipeAction(finger.clientX - start.x, finger.clientY - start.y);
      start = null;
      if (action !== null) deck.act(action);
    };
    document.addEventListener('keydown', press, { signal });
    element.addEventListener('touchstart', touch, { signal, passive: true });
    element.addEventListener('touchend', lift, { signal, passive: true });
    return () => stop.abort();
  };
}
