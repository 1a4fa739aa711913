import type { LocalText } from '../../base/vocabulary.ts';

/** What a package of one’s own says where its tables say nothing; src/i18n has the sentences. */
export interface OwnWords {
  readonly title: LocalText;
  readonly description: LocalText;
  readonly licence: LocalText;
  /** Who stated the figures, where the reader has not said. */
  readonly publisher: LocalText;
  /** The place of figures whose table names none. */
  readonly place: LocalText;
  /** The place of the totals of its tables. */
  readonly whole: LocalText;
  readonly field: LocalText;
  /** The title of what was typed and stands in no file. */
  readonly typed: LocalText;
  readonly organisation: LocalText;
  /** How a file was opened, for its note. */
  readonly opened: (day: string, hash: string) => LocalText;
  /** What is said for a figure: why, what is done about it, and by when ('' where not told). */
  readonly explained: (reason: string, remedy: string, by: string) => LocalText;
  readonly definition: (heading: string) => LocalText;
  /** Below the title of a chart, whose axis names the unit as its ticks have it: 万元, not 元. */
  readonly chart: LocalText;
  /** That a chart shows some of its places only, and of how many. */
  readonly cut: (shown: string, all: string) => LocalText;
}
