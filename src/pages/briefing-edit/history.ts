/** How many steps back are kept. */
const DEPTH = 200;
/** Changes of one kind that follow each other within this time are one step, in milliseconds. */
const PAUSE = 1_000;

/** States one after the other; none is ever changed, so that they share what they have in common. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** Kind of the last change and when it was made; '' lets the next one begin a step. */
  readonly kind: string;
  readonly at: number;
}

/** A history in which nothing happened yet. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], kind: '', at: 0 };
}

/**
 * Goes on to another state. Changes of the same `kind` are one step while they follow each other
 * without a pause, such as typing; '' is always a step of its own. `at` is in milliseconds.
 */
export function record<State>(
  history: History<State>,
  present: State,
  kind: string,
  at: number,
): History<State> {
  const joins = kind !== '' && kind === history.kind && at - history.at < PAUSE;
  const past = joins ? history.past : [...history.past, history.present].slice(-DEPTH);
  return { past, present, future: [], kind, at };
}

/** One step back; the same history if there is none. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const past = history.past.slice(0, -1);
  return { past, present, future: [history.present, ...history.future], kind: '', at: 0 };
}

/** One step forward again; the same history if there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, kind: '', at: 0 };
}

/** Changes every state alike: what came from elsewhere is no step, and no step takes it back. */
export function throughout<State>(
  history: History<State>,
  present: State,
  change: (state: State) => State,
): History<State> {
  const { past, future } = history;
  return { ...history, past: past.map(change), present, future: future.map(change) };
}
