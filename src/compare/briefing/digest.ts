import { fingerprint } from '../../base/fingerprint.ts';

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, key === 'version' && typeof part === 'number' ? 1 : part] as const)
    .filter(([key]) => key !== 'dataHash')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, part]) => JSON.stringify(key) + canonical(part)).join()}}`;
}

/**
 * A short digest of what a figure or chart holds, whatever the version of the data and of the file's
 * form (older links keep theirs): to notice a change, not to withstand a forger.
 */
export function digestOf(value: object): string {
  return fingerprint(canonical(value));
}
