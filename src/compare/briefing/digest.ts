function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const parts = Object.entries(value)
    .filter(([key]) => key !== 'dataHash')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, part]) => JSON.stringify(key) + canonical(part)).join()}}`;
}

/**
 * A short digest (FNV-1a, 32 bits, hex) of what a figure or chart holds, whatever the version of
 * the data: to notice a change, not to withstand a forger.
 */
export function digestOf(value: object): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(canonical(value))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
