import { EMBED_STYLE } from './style.ts';

let sheet: CSSStyleSheet | undefined;

/** One style sheet for all elements of a page; constructed, so that strict policies allow it. */
export function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(EMBED_STYLE);
  }
  return sheet;
}
