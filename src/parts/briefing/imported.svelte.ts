import { loadPart } from '../../base/part.ts';
import type { Imported } from './import.ts';

/** The briefing file that the reader opened on this page, and what came of it. */
class ImportedBriefing {
  /** Name of the file; '' while none was opened. */
  name = $state('');
  result = $state.raw<Imported | null>(null);
  fault = $state.raw<unknown>(null);
  /** True where the view itself tells; elsewhere a dialog does. */
  inline = $state(false);
  #asked = 0;

  /** Keeps a file's briefing; of several files the last is told. */
  async open(file: File): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.name = file.name;
    this.result = null;
    this.fault = null;
    let result: Imported | null = null;
    let fault: unknown = null;
    try {
      const { importBriefing } = await loadPart(() => import('./import.ts'));
      result = await importBriefing(file);
    } catch (cause) {
      fault = cause;
    }
    if (asked !== this.#asked) return;
    this.result = result;
    this.fault = fault;
  }

  close(): void {
    this.#asked += 1;
    this.name = '';
    this.result = null;
    this.fault = null;
  }
}

/** The page's one opened briefing file. */
export const imported = new ImportedBriefing();
