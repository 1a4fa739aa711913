import type { Briefing } from '../../spec/briefing/briefing.ts';
import type { ExportTools } from '../exporter.ts';

/** How a briefing's file is to come out. */
export interface BriefingOptions {
  /** Where the briefing's figures can be looked up; '' if nowhere. */
  readonly address: string;
  /** The day on which it is written, ISO 8601. */
  readonly date: string;
}

/** What writers need of where they run. */
export interface BriefingTools extends ExportTools {
  /**
   * Called before each chart or other long step: tells how far it has come, lets the page answer,
   * and throws what the reader's cancelling throws.
   */
  readonly step: (done: number, total: number) => Promise<void>;
}

/** Writes a briefing as a file: text, to be stored as UTF-8, or bytes. */
export type WriteBriefingFile = (
  briefing: Briefing,
  options: BriefingOptions,
  tools: BriefingTools,
) => Promise<string | Uint8Array>;
