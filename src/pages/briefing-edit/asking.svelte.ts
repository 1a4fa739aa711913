import type { Question } from '../../parts/briefing/rival.ts';
import { same } from '../../parts/briefing/same.ts';
import { THIS_WINDOW } from '../../parts/briefing/stored.ts';
import { type Answer, answered } from './answer.ts';
import type { BriefingModel } from './model.svelte.ts';
import type { EditSession } from './session.svelte.ts';

/** Asks the author where two windows wrote something else; who wrote here is asked at once. */
export class Asking {
  readonly #model: BriefingModel;
  readonly #session: EditSession;
  #opened = $state(false);
  #postponed = $state.raw<readonly Question[]>([]);
  /** The question to answer now; undefined while none is open or all are put off. */
  readonly current: Question | undefined = $derived.by(() =>
    this.#session.questions.find(
      (one) =>
        this.#opened ||
        (one.by === THIS_WINDOW && !this.#postponed.some((other) => same(one, other))),
    ),
  );

  constructor(model: BriefingModel, session: EditSession) {
    this.#model = model;
    this.#session = session;
  }

  readonly open = (): void => {
    this.#opened = true;
  };

  readonly later = (): void => {
    this.#opened = false;
    this.#postponed = this.#session.questions;
  };

  readonly answer = (question: Question, answer: Answer): void => {
    this.#model.change(answered(this.#model.briefing, question, answer));
    this.#session.settle(question);
    if (this.#session.questions.length === 0) this.#opened = false;
  };
}
