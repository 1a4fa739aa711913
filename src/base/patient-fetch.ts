/** How long a server may be silent, in milliseconds, before its answer counts as not coming. */
export const SILENCE = 15_000;

/** Says that a server took a question and was silent on it for too long. */
export class SilentServer extends Error {
  override readonly name = 'SilentServer';
}

/**
 * Fetches as `fetch` does, but fails once the server has been silent for `SILENCE`, before its first
 * byte or between two: an answer that never comes is a fault like any other, and can be tried again.
 * A slow answer that goes on coming is waited for. Throws `SilentServer`, in reading the body too.
 */
export async function patientFetch(address: string, init: RequestInit = {}): Promise<Response> {
  const { signal } = init;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = () => clearTimeout(timer);
  const heard = () => {
    settled();
    timer = setTimeout(() => stop.abort(new SilentServer(`no answer from ${address}`)), SILENCE);
  };
  const giveUp = () => stop.abort(signal?.reason);
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  heard();
  try {
    const response = await fetch(address, { ...init, signal: stop.signal });
    if (response.body === null || !response.ok) {
      settled();
      return response;
    }
    heard();
    const watch = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, stream) => {
        heard();
        stream.enqueue(bytes);
      },
      flush: settled,
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(watch), { status, statusText, headers });
  } catch (cause) {
    settled();
    throw cause;
  }
}
