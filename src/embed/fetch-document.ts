import { YardstickError } from '../base/error.ts';
import { checkDocumentSize } from '../spec/limits.ts';

/** Decodes parts of a text, whose last is none; a byte that is no UTF-8 must not become a sign. */
function strictDecoder(): (part?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (part) => {
    try {
      return decoder.decode(part, { stream: part !== undefined });
    } catch (cause) {
      throw new YardstickError('document-encoding', 'chart document not in UTF-8', {}, cause);
    }
  };
}

/** Reads a body as text, and stops where it grows past what a document may hold. */
async function readBody(response: Response): Promise<string> {
  checkDocumentSize(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  const decode = strictDecoder();
  if (reader === undefined) return decode(new Uint8Array(await response.arrayBuffer())) + decode();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decode(part.value);
      checkDocumentSize(text.length);
    }
    return text + decode();
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    throw cause;
  }
}

/**
 * Fetches the text of a chart document; from another origin by CORS.
 * @throws YardstickError `embed-missing` (no such address), `embed-unreachable` (no answer that may
 * be read), `document-encoding` (no UTF-8), `document-too-large`; the reason of `signal` once that is
 * aborted
 */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      const status = String(response.status);
      throw new YardstickError('embed-missing', `no chart document: ${address}`, {
        address,
        status,
      });
    }
    return await readBody(response);
  } catch (cause) {
    if (signal.aborted || cause instanceof YardstickError) throw cause;
    const message = `chart document not loaded: ${address}`;
    throw new YardstickError('embed-unreachable', message, { address }, cause);
  }
}
