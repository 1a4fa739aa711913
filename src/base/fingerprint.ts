/**
 * A short fingerprint of a text (FNV-1a, 32 bits, hex): to notice that it is another, not to
 * withstand a forger.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
