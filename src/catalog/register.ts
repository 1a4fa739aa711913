import type { Quantity } from '../base/quantity.ts';
import type { LocalText, VerdictBasis } from '../base/vocabulary.ts';

/** A value that was published for an observation before it was corrected. */
export interface Vintage extends Omit<Quantity, 'words'> {
  readonly id: string;
  readonly package: string;
  /** Id of the observation, which has the corrected value. */
  readonly observation: string;
  /** When it was corrected, as precise as known. */
  readonly until: string;
  readonly lastDigit: number | null;
  readonly asStated: string;
  readonly reason: LocalText;
  readonly source: string;
}

/** Something promised: an indicator to be reported, with or without a target. */
export interface Pledge {
  readonly id: string;
  readonly package: string;
  readonly reform: string;
  readonly indicator: string;
  readonly area: string;
  /** Id of the observation of its target; null where no number was given. */
  readonly target: string | null;
  /** When it was announced, as precise as known; '' where not known. */
  readonly announced: string;
  /** Id of the promise whose place it takes; null for a new one. */
  readonly replaces: string | null;
  /** When it was withdrawn; '' if it was not. */
  readonly withdrawn: string;
  readonly source: string;
  readonly locator: LocalText;
  readonly note: LocalText;
}

/** How an indicator is judged, which is settled before its figures come. */
export interface VerdictRule {
  /** What its figures are held against. */
  readonly basis: VerdictBasis;
  /** What may be lacking and still count as met, in the indicator's unit. */
  readonly tolerance: number;
  /** Fewest figures that a verdict rests on. */
  readonly points: number;
  /** Who set the rule, and when. */
  readonly by: LocalText;
  readonly date: string;
}
