import { fingerprint } from '../../base/fingerprint.ts';

/** A text as an id: itself where it is plain ASCII, else its fingerprint; the same in every file. */
export function idOf(prefix: string, text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what an id is made of.
  const isPlain = /^[\u0000-\u007f]+$/.test(text) && plain.length > 1 && plain.length <= 40;
  return isPlain ? `${prefix}-${plain}` : `${prefix}-${fingerprint(text)}`;
}

/** A period as a part of an id: 2024-01/2024-03 is 2024-01-to-2024-03. */
export const periodId = (period: string): string =>
  period.replace(/^\//, 'to-').replace('/', '-to-').toLowerCase();
