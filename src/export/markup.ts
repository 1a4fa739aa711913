// XML 1.0 knows no other control characters, and halves of surrogate pairs are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Leaves out the characters that may not stand in XML, so that no text can break a file. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Escapes a text for HTML and XML, content and quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An element with a text inside, `attributes` written out with a space before; '' if there is no text. */
export function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
}
