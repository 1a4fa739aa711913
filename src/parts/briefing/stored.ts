import type { Language } from '../../base/vocabulary.ts';
import { type Briefing, blockId, chartBlocks } from '../../spec/briefing/briefing.ts';
import type { Question } from './rival.ts';

/** A name of this window, so that what it wrote can be told from what others wrote. */
export const THIS_WINDOW = blockId();

/** A briefing as this device keeps it. */
export interface StoredBriefing {
  readonly briefing: Briefing;
  /** Counts up with every change, in whatever tab it was made. */
  readonly revision: number;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
  /** What was written beside it and waits for the reader's choice; absent where there is none. */
  readonly questions?: readonly Question[];
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

/** What a list says of a stored briefing. */
export function summarise({ briefing, changed }: StoredBriefing): BriefingSummary {
  const { id, title, language, blocks } = briefing;
  return {
    id,
    title,
    language,
    changed,
    charts: chartBlocks(briefing).length,
    blocks: blocks.length,
  };
}
