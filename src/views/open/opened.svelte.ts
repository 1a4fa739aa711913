import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { ChartDocument } from '../../spec/document.ts';

async function readFile(file: File): Promise<ChartDocument> {
  const { checkDocumentSize, readDocument } = await loadPart(() => import('../../spec/read.ts'));
  checkDocumentSize(file.size);
  let text: string;
  try {
    text = await file.text();
  } catch (cause) {
    throw new YardstickError('file-unreadable', `file not read: ${file.name}`, {}, cause);
  }
  return readDocument(text);
}

/** The chart document that the reader opened on this page, or why it could not be opened. */
class OpenedDocument {
  document = $state.raw<ChartDocument | null>(null);
  fault = $state.raw<unknown>(null);
  /** Name of the file; '' while none was opened. */
  name = $state('');
  /** True where the view itself shows it; elsewhere a dialog does. */
  inline = $state(false);
  #asked = 0;

  /** Reads a file; a later one wins over one still being read. */
  async open(file: File): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    let document: ChartDocument | null = null;
    let fault: unknown = null;
    try {
      document = await readFile(file);
    } catch (cause) {
      fault = cause;
    }
    if (asked !== this.#asked) return;
    this.document = document;
    this.fault = fault;
    this.name = file.name;
  }

  close(): void {
    this.#asked += 1;
    this.document = null;
    this.fault = null;
    this.name = '';
  }
}

/** The page's one opened document. */
export const opened = new OpenedDocument();
