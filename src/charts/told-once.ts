import type { LocalText } from '../base/vocabulary.ts';

/** A note that many charts of a page share: the page tells it once, and they lead there. */
export interface ToldOnce {
  readonly note: LocalText;
  /** Where on the page it stands, `#id`. */
  readonly href: string;
  /** What leads there. */
  readonly text: string;
}
