import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { lineOf } from '../../compare/targets.ts';
import { type Owed, owedExplanations } from '../../compare/verdict-rows.ts';
import type { Explanation, Said } from '../../intake/package/said.ts';
import { today } from '../today.ts';

/** More than an office answers in one sitting. */
const MOST = 20;

/** A figure that owes an explanation, and what was said of it and of the one before. */
export interface Asked extends Owed {
  /** Id of the figure within the package, by which explanations are kept. */
  readonly figure: string;
  readonly given: Explanation | null;
  /** The last explanation of an earlier figure of the same thing. */
  readonly before: { readonly period: string; readonly explanation: Explanation } | null;
}

const plainId = (id: string) => id.slice(id.indexOf('/') + 1);

/** What is to be explained, the newest figures alone: what is answered stays until the next one comes. */
export function askedExplanations(
  index: CatalogIndex,
  { explanations }: Pick<Said, 'explanations'>,
): readonly Asked[] {
  return owedExplanations(index, today())
    .slice(0, MOST)
    .map((owed): Asked => {
      const { last } = owed;
      const earlier = index.catalog.observations
        .filter((one) => one.id !== last.id && lineOf(one) === lineOf(last))
        .filter(({ role, end }) => role === last.role && (end ?? '') < (last.end ?? ''))
        .filter(({ id }) => explanations[plainId(id)] !== undefined)
        .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))
        .at(-1);
      const told = earlier && explanations[plainId(earlier.id)];
      const figure = plainId(last.id);
      return {
        ...{ ...owed, figure, given: explanations[figure] ?? null },
        before: earlier && told ? { period: earlier.period, explanation: told } : null,
      };
    });
}
