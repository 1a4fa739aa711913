import type { Language } from '../../../base/vocabulary.ts';
import type { CatalogIndex } from '../../../catalog/index-catalog.ts';
import { type Block, type Briefing, emptyBriefing } from '../../../spec/briefing/briefing.ts';
import { requote } from '../quote.ts';

/** What was chosen for a template; each reads the fields that it asks for. */
export interface TemplateChoice {
  /** Ids of reforms. */
  readonly reforms: readonly string[];
  /** Id of a data package. */
  readonly package: string;
  /** Id of an indicator. */
  readonly indicator: string;
  /** Code of an area. */
  readonly area: string;
  /** The day of the title page, ISO 8601. */
  readonly date: string;
}

/** A kind of briefing that is filled from the data. */
export interface BriefingTemplate {
  readonly id: 'reform' | 'overview' | 'comparison' | 'indicator';
  /**
   * Writes it: the same choice over the same data gives the same words. Throws `unknown …` for
   * ids that the catalog lacks, `template-too-few` where more must be chosen.
   */
  readonly make: (index: CatalogIndex, choice: TemplateChoice, language: Language) => Briefing;
}

/** The briefing of these blocks, with the figures that their texts name. */
export function briefingOf(
  index: CatalogIndex,
  cover: Pick<Briefing, 'language' | 'title' | 'date'>,
  blocks: readonly Block[],
): Briefing {
  return requote(index, emptyBriefing({ ...cover, blocks }));
}
