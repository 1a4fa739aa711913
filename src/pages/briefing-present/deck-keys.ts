/** What a reader may ask of a deck. */
export type DeckAction = 'next' | 'previous' | 'first' | 'last' | 'notes' | 'full' | 'leave';

const KEYS: Readonly<Record<string, DeckAction>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  n: 'notes',
  f: 'full',
  Escape: 'leave',
};
/** Only where slides fill the window: elsewhere these keys scroll the page. */
const FULL_KEYS: Readonly<Record<string, DeckAction>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** What of a key press tells what it asks for. */
export interface DeckKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Alt, Control or Meta: keys of the browser. */
  readonly modified: boolean;
  /** True on a button, link or field, which answer to the space bar themselves. */
  readonly onControl: boolean;
  /** True on a field, which takes every key. */
  readonly onField: boolean;
  readonly full: boolean;
}

/** What a key press asks of the deck; null if it means something else. */
export function deckAction(press: DeckKey): DeckAction | null {
  const { key, shiftKey, modified, onControl, onField, full } = press;
  if (modified || onField) return null;
  if (key === ' ') return onControl ? null : shiftKey ? 'previous' : 'next';
  if (shiftKey) return null;
  return (
    KEYS[key.length === 1 ? key.toLowerCase() : key] ?? (full ? (FULL_KEYS[key] ?? null) : null)
  );
}

/** Reads a key press on the page. */
export function deckKeyOf(event: KeyboardEvent, full: boolean): DeckKey {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    shiftKey: event.shiftKey,
    modified: event.altKey || event.ctrlKey || event.metaKey,
    onControl: target?.closest('button, a, summary, [data-mark]') != null,
    onField: target?.closest('input, select, textarea, [contenteditable]') != null,
    full,
  };
}

/** Shortest way of a finger that turns a slide, pixels. */
const SWIPE = 50;

/** Which way a finger that went so far turns the slides; null for a tap, or for scrolling. */
export function swipeAction(across: number, down: number): DeckAction | null {
  if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down) * 1.5) return null;
  return across < 0 ? 'next' : 'previous';
}
