import {
  type Explanation,
  editOf,
  type IndicatorEdit,
  joinedSaid,
  NO_REFORM,
  NOTHING_SAID,
  type ReformEdit,
  type Said,
} from '../../intake/package/said.ts';
import { blockId } from '../../spec/briefing/briefing.ts';

const NO_EXPLANATION: Explanation = { reason: '', remedy: '', by: '' };

/** What the reader says beside the tables, and ways to say it. */
export class Saying {
  said = $state.raw<Said>(NOTHING_SAID);
  /** The reform that was taken out last; null if none was, or it is back. */
  removed = $state.raw<ReformEdit | null>(null);

  /** Says something of an indicator; its id is that within the package. */
  readonly indicator = (id: string, part: Partial<IndicatorEdit>): void => {
    const { indicators } = this.said;
    const edit = { ...editOf(this.said, id), ...part };
    this.said = { ...this.said, indicators: { ...indicators, [id]: edit } };
  };

  /** Says something of a reform, a new one where there is none of the id. */
  readonly reform = (id: string, part: Partial<ReformEdit>): void => {
    const { reforms } = this.said;
    const edit = { ...NO_REFORM, id, ...reforms[id], ...part };
    this.said = { ...this.said, reforms: { ...reforms, [id]: edit } };
  };

  /** Begins a reform; gives its id. */
  readonly addReform = (): string => {
    const id = `r-${blockId()}`;
    this.reform(id, {});
    return id;
  };

  readonly removeReform = (id: string): void => {
    this.reform(id, { removed: true });
    this.removed = this.said.reforms[id] ?? null;
  };

  /** Brings the reform back that was taken out last. */
  readonly undo = (): void => {
    if (this.removed !== null) this.reform(this.removed.id, { removed: false });
    this.removed = null;
  };

  /** Says why a figure is what it is. */
  readonly explain = (figure: string, part: Partial<Explanation>): void => {
    const { explanations } = this.said;
    const one = { ...NO_EXPLANATION, ...explanations[figure], ...part };
    this.said = { ...this.said, explanations: { ...explanations, [figure]: one } };
  };

  /** Takes over what another says, or the same reader on another day. */
  readonly join = (other: Said, wins: 'ours' | 'theirs'): void => {
    this.said = wins === 'theirs' ? joinedSaid(this.said, other) : joinedSaid(other, this.said);
  };

  /** Forgets all of it. */
  readonly clear = (): void => {
    this.said = NOTHING_SAID;
    this.removed = null;
  };
}
