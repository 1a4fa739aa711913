// XML 1.0 knows no other control characters, and halves of surrogate pairs are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Leaves out the characters that no file may hold, so that no text can break one. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The beginning of a text, no longer than `longest` UTF-16 units, and never half a character. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/\p{Surrogate}$/u, '');
}
