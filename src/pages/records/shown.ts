import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import type { Peeked } from './protocol.ts';
import type { ReadWith } from './state.ts';

/** How far the page is with a log. */
export type Phase = 'none' | 'looking' | 'looked' | 'reading' | 'counting' | 'read';

/** An answer, and the number of the selection that it is of. */
export interface Numbered {
  readonly number: number;
  readonly answer: LinkedAnswer;
  readonly query: LinkedQuery;
}

/** What of a page is of the log that it shows. */
export interface ShownLog extends ReadWith {
  readonly answered: Numbered | null;
  readonly peeked: Peeked | null;
  readonly names: readonly string[];
  readonly isRemembered: boolean;
}
