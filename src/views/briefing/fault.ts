import { YardstickError } from '../../base/error.ts';

/** What the browser threw while it stored or read briefings, as a fault that can be told. */
export function storageFault(cause: unknown): YardstickError {
  if (cause instanceof YardstickError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const full = name === 'QuotaExceededError';
  const code = full ? 'briefing-storage-full' : 'briefing-storage-blocked';
  return new YardstickError(code, `briefings not stored: ${name}`, {}, cause);
}
