import { YardstickError } from '../base/error.ts';
import type { ChartDocument } from '../spec/document.ts';
import { checkDocumentSize, readDocument } from '../spec/read.ts';

/** Reads a body as text, and stops where it grows past what a document may hold. */
async function readBody(response: Response): Promise<string> {
  checkDocumentSize(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      checkDocumentSize(text.length);
    }
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    throw cause;
  }
  return text + decoder.decode();
}

/**
 * Fetches and checks a chart document; from another origin by CORS.
 * @throws YardstickError `embed-missing` (no such address), `embed-unreachable` (no answer that may
 * be read), or what `readDocument` throws; the reason of `signal` once that is aborted
 */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<ChartDocument> {
  let text: string;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      const status = String(response.status);
      throw new YardstickError('embed-missing', `no chart document: ${address}`, {
        address,
        status,
      });
    }
    text = await readBody(response);
  } catch (cause) {
    if (signal.aborted || cause instanceof YardstickError) throw cause;
    const message = `chart document not loaded: ${address}`;
    throw new YardstickError('embed-unreachable', message, { address }, cause);
  }
  return readDocument(text);
}
