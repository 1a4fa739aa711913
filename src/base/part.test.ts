import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { YardstickError } from './error.ts';
import { loadPart, SITE_UPDATED } from './part.ts';

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const answered = (status: number, type = 'text/javascript') =>
  vi.fn(async () => new Response(null, { status, headers: { 'Content-Type': type } }));

describe('loadPart', () => {
  const told = new EventTarget();
  const hear = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('window', told);
    told.addEventListener(SITE_UPDATED, hear);
    hear.mockClear();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives what was loaded', async () => {
    expect(await loadPart(async () => 7)).toBe(7);
  });

  it.each([
    ['part-offline', vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))],
    ['site-updated', answered(404)],
    ['site-updated', answered(410)],
    ['site-updated', answered(200, 'text/html; charset=utf-8')],
    ['part-failed', answered(500)],
    ['part-failed', answered(503, 'text/html')],
    ['part-failed', answered(200)],
  ])('tells why a part did not come: %s', async (code, fetch) => {
    vi.stubGlobal('fetch', fetch);
    await expect(loadPart(missing)).rejects.toMatchObject({ code, cause: expect.any(TypeError) });
    expect(hear).toHaveBeenCalledTimes(code === 'site-updated' ? 1 : 0);
    expect(fetch).toHaveBeenCalledWith(expect.any(String), { method: 'HEAD', cache: 'no-store' });
  });

  it('passes on faults that a part tells itself, and those outside a page', async () => {
    const fault = new YardstickError('engine-start', 'told');
    await expect(loadPart(() => Promise.reject(fault))).rejects.toBe(fault);
    vi.stubGlobal('document', undefined);
    await expect(loadPart(missing)).rejects.toBeInstanceOf(TypeError);
  });
});
