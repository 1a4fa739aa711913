import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotFetched, readFile, readFresh, utf8Text } from './read-file.ts';

const URL = 'https://example.org/data/catalog.json';

/** Answers of a kept copy and of the server itself: a text, a status, or null for no network. */
function give(answers: { default?: string | number | null; reload?: string | number | null }) {
  const asked: RequestCache[] = [];
  const forgotten: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { cache = 'default' }: RequestInit) => {
    asked.push(cache);
    const answer = cache === 'reload' ? answers.reload : answers.default;
    if (answer === null || answer === undefined) throw new TypeError('Failed to fetch');
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  });
  vi.stubGlobal('caches', {
    keys: async () => ['data'],
    open: async () => ({ delete: async (url: string) => forgotten.push(url) }),
  });
  return { asked, forgotten };
}

/** A file that holds JSON. */
const take = (bytes: Uint8Array): unknown => JSON.parse(utf8Text(bytes));

afterEach(() => vi.unstubAllGlobals());

describe('readFile', () => {
  it('asks once for what is as it should be', async () => {
    const { asked } = give({ default: '[1]' });
    expect(await readFile(URL, take)).toEqual([1]);
    expect(asked).toEqual(['default']);
  });

  it('forgets a damaged copy and reads the file anew', async () => {
    const { asked, forgotten } = give({ default: '[1', reload: '[2]' });
    expect(await readFile(URL, take)).toEqual([2]);
    expect({ asked, forgotten }).toEqual({ asked: ['default', 'reload'], forgotten: [URL] });
  });

  it('asks anew after a failure, and keeps what is kept', async () => {
    const { forgotten } = give({ default: 404, reload: '[3]' });
    expect(await readFile(URL, take)).toEqual([3]);
    expect(forgotten).toEqual([]);
  });

  it('says damaged of a damaged copy while the server is out of reach', async () => {
    give({ default: '[1', reload: null });
    await expect(readFile(URL, take)).rejects.toThrow(SyntaxError);
  });

  it('says damaged of what the server itself sends so, missing of what never comes', async () => {
    give({ default: 500, reload: '[1' });
    await expect(readFile(URL, take)).rejects.toThrow(SyntaxError);
    give({ default: null, reload: 404 });
    await expect(readFile(URL, take)).rejects.toThrow(NotFetched);
  });
});

describe('readFresh', () => {
  it('goes past the copy at once', async () => {
    const { asked, forgotten } = give({ default: '[1]', reload: '[2]' });
    expect(await readFresh(URL, take)).toEqual([2]);
    expect({ asked, forgotten }).toEqual({ asked: ['reload'], forgotten: [URL] });
  });
});
