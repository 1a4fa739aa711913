import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';

/** How far the page is with a log. */
export type Phase = 'none' | 'looking' | 'looked' | 'reading' | 'counting' | 'read';

/** An answer, and the number of the selection that it is of. */
export interface Numbered {
  readonly number: number;
  readonly answer: LinkedAnswer;
  readonly query: LinkedQuery;
}
