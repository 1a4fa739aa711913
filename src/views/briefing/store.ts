import type { Briefing } from '../../spec/briefing/briefing.ts';

/** A briefing as this device keeps it. */
export interface StoredBriefing {
  readonly briefing: Briefing;
  /** Counts up with every change, in whatever tab it was made. */
  readonly revision: number;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
}
