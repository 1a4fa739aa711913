/** A text that begins a line: its first letter as a capital, where the script has capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
