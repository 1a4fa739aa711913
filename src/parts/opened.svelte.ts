import { YardstickError } from '../base/error.ts';
import { loadPart } from '../base/part.ts';
import type { ChartDocument } from '../spec/document.ts';
import { checkDocumentSize } from '../spec/limits.ts';
import type { DocumentError, DocumentProblem } from '../spec/problem.ts';
import { readFileText } from './file-kind.ts';

async function readFile(file: File): Promise<ChartDocument> {
  checkDocumentSize(file.size);
  const { readDocument } = await loadPart(() => import('../spec/read.ts'));
  return readDocument(await readFileText(file));
}

/** The faults that a document's reader found; its code is only loaded with a file. */
function problemsOf(fault: YardstickError): readonly DocumentProblem[] {
  return 'problems' in fault ? (fault as DocumentError).problems : [];
}

/** The chart document that the reader opened on this page, or why it could not be opened. */
class OpenedDocument {
  document = $state.raw<ChartDocument | null>(null);
  /** Name of its file; '' while none was opened. */
  name = $state('');
  /** Why the file that was chosen last could not be opened; what was open before stays. */
  fault = $state.raw<unknown>(null);
  /** Name of that file. */
  refused = $state('');
  /** True where the view itself shows it; elsewhere a dialog does. */
  inline = $state(false);
  /** What is wrong in it, each with its place; for a fault of another kind nothing. */
  problems = $state.raw<readonly DocumentProblem[]>([]);
  /** How many faults it has, of which `problems` may be the first. */
  faultCount = $state(0);
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
    this.fault = fault;
    this.problems = fault instanceof YardstickError ? problemsOf(fault) : [];
    this.faultCount = fault instanceof YardstickError ? Number(fault.details.count ?? 0) : 0;
    this.refused = document === null ? file.name : '';
    if (document === null) return;
    this.document = document;
    this.name = file.name;
  }

  close(): void {
    this.#asked += 1;
    this.document = null;
    this.fault = null;
    this.problems = [];
    this.name = '';
    this.refused = '';
  }
}

/** The page's one opened document. */
export const opened = new OpenedDocument();
