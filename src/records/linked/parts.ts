import type { LinkedAnswer } from './answer.ts';

type Groups = LinkedAnswer['groups'];

/** Of an answer what is not as it was in the one before. */
export interface AnswerParts extends Partial<Omit<LinkedAnswer, 'groups'>> {
  readonly groups: Partial<Groups>;
}

/** What of `now` is another object than in `before`: only that has to be sent. */
export function partsSince(before: LinkedAnswer | null, now: LinkedAnswer): AnswerParts {
  const { groups: held = null, ...rest } = before ?? {};
  return { ...changed(rest, now), groups: changed(held ?? {}, now.groups) };
}

function changed<T extends object>(before: Partial<T>, now: T): Partial<T> {
  const keys = Object.keys(now) as (keyof T)[];
  const fresh = keys.filter((key) => key !== 'groups' && before[key] !== now[key]);
  return Object.fromEntries(fresh.map((key) => [key, now[key]])) as Partial<T>;
}

/** Puts together what `partsSince` took apart; what was not sent is the same object as before. */
export function joinParts(before: LinkedAnswer | null, parts: AnswerParts): LinkedAnswer {
  const groups = { ...before?.groups, ...parts.groups };
  return { ...before, ...parts, groups } as LinkedAnswer;
}
