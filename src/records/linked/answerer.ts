import { Memory } from '../../base/memory.ts';
import type { Category } from '../cells.ts';
import {
  curvesOf,
  type GroupAnswer,
  groupOf,
  heatOf,
  type LinkedAnswer,
  type LinkedQuery,
  periodsOf,
} from './answer.ts';
import { casesOf, countsOfBoth } from './figures.ts';
import type { LinkedView } from './linked-view.ts';
import { type AnswerParts, partsSince } from './parts.ts';
import { Tallier, type Tally } from './tally.ts';

type Group = Omit<GroupAnswer, 'name'>;

/** Answers questions to a log one after the other: what has not changed is the same object again. */
export class LinkedAnswerer {
  readonly #view: LinkedView;
  readonly #tallier: Tallier;
  readonly #memory = new Memory();
  #sent: LinkedAnswer | null = null;

  constructor(view: LinkedView) {
    this.#view = view;
    this.#tallier = new Tallier(view);
  }

  /** Answers all linked charts of a log at once. */
  answer(query: LinkedQuery): LinkedAnswer {
    const view = this.#view;
    const { selection, group, show } = query;
    const tallies = this.#tallier.of(selection);
    const { whole, period, heat } = tallies;
    const memory = this.#memory;
    const of = (category: Category) => this.#groups(category, tallies[category], query);
    const [area, type, outcome] = [of('area'), of('type'), of('outcome')];
    const { places } = view;
    const { grain } = view.cells;
    // Counts of a heat map are of the chosen days, medians of all.
    const days = show === 'cases' ? selection.days : null;
    return {
      whole: this.#group('whole', whole, 0, query),
      periods: memory.of('periods', [period], () => periodsOf(view, period, selection, grain)),
      days: memory.of('days', [whole], () => countsOfBoth(whole, view.phases, 0).ended.slice()),
      groups: memory.of('groups', [area, type, outcome], () => ({ area, type, outcome })),
      others: memory.of('others', [places], () => ({
        area: places.area.others,
        type: places.type.others,
        outcome: places.outcome.others,
      })),
      curves: memory.of(
        'curves',
        [group, query.limit, group === null ? whole : tallies[group]],
        () => curvesOf(view, tallies, query),
      ),
      heat: memory.of('heat', [heat, show, ...(days ?? [])], () => heatOf(view, heat, query)),
    };
  }

  /** The same, but for what was in the answer before: that is not sent again. */
  parts(query: LinkedQuery): AnswerParts {
    const answer = this.answer(query);
    const parts = partsSince(this.#sent, answer);
    this.#sent = answer;
    return parts;
  }

  #groups(category: Category, tally: Tally, query: LinkedQuery): readonly GroupAnswer[] {
    const { days } = query.selection;
    const { names } = this.#view.places[category];
    return this.#memory.of(category, [tally, query.limit, ...(days ?? [])], () =>
      names.map((name, at) => ({ name, ...this.#group(category, tally, at, query) })),
    );
  }

  #group(name: string, tally: Tally, at: number, { selection, limit }: LinkedQuery): Group {
    const { phases } = this.#view;
    const cases = casesOf(tally, phases, at, selection.days);
    return this.#memory.of(`${name} ${at}`, [tally, limit, cases], () => {
      const figures = this.#memory.of(`${name} ${at} figures`, [tally, limit], () =>
        groupOf(tally, phases, at, limit),
      );
      return { cases, ...figures };
    });
  }
}

/** Answers one question to a log. */
export const answerLinked = (view: LinkedView, query: LinkedQuery): LinkedAnswer =>
  new LinkedAnswerer(view).answer(query);
