import { YardstickError } from '../../base/error.ts';

/** What browsers call the reasons why nothing can be stored, by the code that tells the reader. */
const CODES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'briefing-storage-full',
  VersionError: 'briefing-storage-newer',
  // Private windows of older browsers, and settings that forbid sites to store.
  SecurityError: 'briefing-storage-blocked',
  InvalidStateError: 'briefing-storage-blocked',
  NotAllowedError: 'briefing-storage-blocked',
  ReferenceError: 'briefing-storage-blocked',
};

/** Thrown while a window of an older version of the site holds the store open. */
export class StoreHeld extends Error {}

/** What the browser threw while it stored or read briefings, as a fault that can be told. */
export function storageFault(cause: unknown): YardstickError {
  if (cause instanceof YardstickError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const held = cause instanceof StoreHeld ? 'briefing-storage-held' : undefined;
  const none = cause instanceof TypeError && globalThis.indexedDB === undefined;
  const missing = none ? 'briefing-storage-blocked' : undefined;
  const code = held ?? missing ?? CODES[name] ?? 'briefing-storage-failed';
  return new YardstickError(code, `briefings not stored: ${name}`, {}, cause);
}
