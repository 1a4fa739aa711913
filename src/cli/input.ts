import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import type { ChartDocument } from '../spec/document.ts';
import { checkDocumentSize } from '../spec/limits.ts';
import { readDocument } from '../spec/read.ts';
import type { Input } from './context.ts';
import { inFile } from './fault-text.ts';

/** How standard input is named where a file would be. */
export const STANDARD_INPUT = '-';
const SHOWN_INPUT = '<stdin>';

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'input-missing',
  ENOTDIR: 'input-missing',
  EISDIR: 'input-folder',
};

/** A fault of the file system as one of ours: `input-missing`, `input-folder`, `input-unreadable`. */
export function unreadable(cause: unknown, file: string): YardstickError {
  const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
  const ours = CODES[code] ?? 'input-unreadable';
  return new YardstickError(ours, `cannot read ${file}: ${message}`, { file, message }, cause);
}

async function readStream(stdin: Input): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    checkDocumentSize(size);
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks)).text;
}

async function readText(path: string): Promise<string> {
  try {
    checkDocumentSize((await stat(path)).size);
    return decodeText(await readFile(path)).text;
  } catch (cause) {
    throw cause instanceof YardstickError ? cause : unreadable(cause, path);
  }
}

/**
 * Reads the chart document in a file, or in standard input if the path is `-`.
 * @throws YardstickError `usage-no-input` at a terminal, `input-…`, or `document-…` as
 * `readDocument` does; all name the file
 */
export async function readChart(path: string, stdin: Input): Promise<ChartDocument> {
  const standard = path === STANDARD_INPUT;
  if (standard && stdin.isTTY) throw new YardstickError('usage-no-input', 'no input');
  try {
    return readDocument(standard ? await readStream(stdin) : await readText(path));
  } catch (error) {
    throw inFile(error, standard ? SHOWN_INPUT : path);
  }
}
