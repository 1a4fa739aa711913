import { afterEach, expect, it, vi } from 'vitest';
import type { Database, EngineModule } from './module.ts';
import { OpenFiles } from './open-files.ts';

const file = { name: 'p/observations.parquet', url: 'http://localhost/p.parquet', bytes: 8 };

afterEach(() => {
  vi.unstubAllGlobals();
});

it('sends nothing to a database that was ended while a file was fetched', async () => {
  const ended = new AbortController();
  const registerFileBuffer = vi.fn();
  vi.stubGlobal('fetch', async () => {
    ended.abort();
    return new Response(new Uint8Array([80, 65, 82, 49, 80, 65, 82, 49]));
  });
  const files = new OpenFiles(
    {} as EngineModule,
    { registerFileBuffer } as unknown as Database,
    ended.signal,
  );
  await expect(files.open([file], 'SELECT 1')).rejects.toThrow();
  expect(ended.signal.aborted).toBe(true);
  expect(registerFileBuffer).not.toHaveBeenCalled();
});
