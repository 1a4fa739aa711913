import { withoutControls } from '../base/plain-text.ts';

/** Escapes a text for HTML and XML, content and quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An element with a text inside, `attributes` written out with a space before; '' if there is no text. */
export function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
}
