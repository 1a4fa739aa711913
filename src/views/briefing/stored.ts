import type { Language } from '../../base/vocabulary.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';

/** A briefing as this device keeps it. */
export interface StoredBriefing {
  readonly briefing: Briefing;
  /** Counts up with every change, in whatever tab it was made. */
  readonly revision: number;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
}

/** A briefing as it was stored just now. */
export interface SavedBriefing extends StoredBriefing {
  /** Blocks of the saved one that stand under another id now (see `mergeBriefings`). */
  readonly moved: ReadonlyMap<string, string>;
}

/** What a list says of a briefing. */
export interface BriefingSummary {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly changed: string;
  readonly charts: number;
  readonly blocks: number;
}
