import { LEVELS, POLARITIES, STAGES } from '../../base/vocabulary.ts';
import { defineState, type StateCodec } from '../../parts/url-state.ts';
import type { OverviewData, ReformCard } from './data.ts';

/** So many reforms are seen at a glance, and need no filters. */
export const FEW = 20;

/** What the overview is narrowed to; '' and [] mean all. */
export interface OverviewState {
  readonly field: readonly string[];
  readonly level: string;
  readonly stage: string;
  readonly polarity: string;
  readonly q: string;
}

const shapeOf = (fields: readonly string[]) =>
  ({
    field: { list: true, codes: fields },
    level: { codes: LEVELS },
    stage: { codes: STAGES },
    polarity: { codes: POLARITIES },
    q: { text: true },
  }) as const;

/** Reads and writes the overview's part of the address. */
export function overviewState(
  data: Pick<OverviewData, 'fields'>,
): StateCodec<ReturnType<typeof shapeOf>> {
  return defineState(shapeOf(data.fields.map((field) => field.code)));
}

/** True if anything narrows the overview. */
export function isNarrowed(state: OverviewState): boolean {
  return (
    state.field.length > 0 || [state.level, state.stage, state.polarity, state.q].some(Boolean)
  );
}

/** The list without the code if it holds it, else with it. */
export function toggled(list: readonly string[], code: string): string[] {
  return list.includes(code) ? list.filter((one) => one !== code) : [...list, code];
}

/** The levels, stages and polarities that occur, in the order of the vocabulary. */
export function choicesOf(cards: readonly ReformCard[]) {
  return {
    level: LEVELS.filter((level) => cards.some((card) => card.level === level)),
    stage: STAGES.filter((stage) => cards.some((card) => card.stages.includes(stage))),
    polarity: POLARITIES.filter((one) => cards.some((card) => card.polarities.includes(one))),
  };
}

/**
 * The reforms that fit: of any of the fields, and of the level, with a figure of the stage and
 * with one of the polarity; `found` holds the ids that a search gave, null while none is asked.
 */
export function fittingCards(
  cards: readonly ReformCard[],
  state: OverviewState,
  found: ReadonlySet<string> | null,
): ReformCard[] {
  return cards.filter(
    (card) =>
      (state.field.length === 0 || card.fields.some((code) => state.field.includes(code))) &&
      (state.level === '' || card.level === state.level) &&
      (state.stage === '' || card.stages.some((stage) => stage === state.stage)) &&
      (state.polarity === '' || card.polarities.some((one) => one === state.polarity)) &&
      (found === null || found.has(card.id)),
  );
}
