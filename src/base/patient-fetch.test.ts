import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patientFetch, SILENCE } from './patient-fetch.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A server of which the test says when it sends what; as browsers do, an abort ends its answer. */
function serve() {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
    },
  });
  let answer: (response: Response) => void = () => {};
  const fetch = (_address: string, { signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      answer = resolve;
      signal?.addEventListener('abort', () => {
        reject(signal.reason);
        body?.error(signal.reason);
      });
    });
  vi.stubGlobal('fetch', fetch);
  return {
    begin: () => answer(new Response(stream)),
    send: (text: string) => body?.enqueue(bytes(text)),
    end: () => body?.close(),
  };
}

describe('patientFetch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('fails where a server takes the question and never answers', async () => {
    serve();
    const failing = expect(patientFetch('a.json')).rejects.toThrow('no answer from a.json');
    await vi.advanceTimersByTimeAsync(SILENCE);
    await failing;
  });

  it('fails where an answer stops half-way', async () => {
    const server = serve();
    const asked = patientFetch('a.json');
    server.begin();
    server.send('half');
    const failing = expect((await asked).text()).rejects.toThrow('no answer from a.json');
    await vi.advanceTimersByTimeAsync(SILENCE);
    await failing;
  });

  it('waits for an answer that is slow and goes on coming', async () => {
    const server = serve();
    const asked = patientFetch('a.json');
    await vi.advanceTimersByTimeAsync(SILENCE - 1);
    server.begin();
    const text = (await asked).text();
    for (const part of ['slow', ' and', ' whole']) {
      await vi.advanceTimersByTimeAsync(SILENCE - 1);
      server.send(part);
    }
    await vi.advanceTimersByTimeAsync(SILENCE - 1);
    server.end();
    expect(await text).toBe('slow and whole');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be taken back, and hands on an answer that is a refusal', async () => {
    serve();
    const stop = new AbortController();
    const failing = expect(patientFetch('a', { signal: stop.signal })).rejects.toBe('enough');
    stop.abort('enough');
    await failing;
    vi.stubGlobal('fetch', async () => new Response('no', { status: 404 }));
    expect((await patientFetch('a')).status).toBe(404);
    expect(vi.getTimerCount()).toBe(0);
  });
});
