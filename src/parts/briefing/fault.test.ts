import { expect, it } from 'vitest';
import { messages } from '../../i18n/messages.ts';
import { StoreHeld, storageFault } from './fault.ts';

it.each([
  [new DOMException('', 'VersionError'), 'briefing-storage-newer'],
  [new DOMException('', 'QuotaExceededError'), 'briefing-storage-full'],
  [new DOMException('', 'SecurityError'), 'briefing-storage-blocked'],
  [new DOMException('', 'InvalidStateError'), 'briefing-storage-blocked'],
  [new ReferenceError('indexedDB is not defined'), 'briefing-storage-blocked'],
  [new TypeError("reading 'open' of undefined"), 'briefing-storage-blocked'],
  [new DOMException('', 'UnknownError'), 'briefing-storage-failed'],
  [new DOMException('', 'AbortError'), 'briefing-storage-failed'],
  [new StoreHeld(), 'briefing-storage-held'],
])('%s has its own words', (cause, code) => {
  const fault = storageFault(cause);
  expect([fault.code, fault.cause]).toEqual([code, cause]);
  const words = (['zh', 'en'] as const).map((language) =>
    Object.entries(messages(language).errors),
  );
  for (const entries of words) {
    const texts = entries.filter(([key]) => key.startsWith('briefing-storage'));
    expect(texts.map(([key]) => key)).toContain(code);
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
  }
});
