import type { Language } from '../../base/vocabulary.ts';
import { STAGES } from '../../base/vocabulary.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { roleName } from '../../i18n/observation.ts';
import type { ChartGroup, ChartRow } from '../../spec/document.ts';
import type { Cast } from './cast.ts';

/** The steps of evidence, weakest first; each has a shape and a word. */
export const STEPS = [...STAGES, 'held'] as const;
export type Step = (typeof STEPS)[number];

/** A step of a reform: a figure is stated, only a plan or forecast is, or nothing. */
export interface StepMark {
  readonly step: Step;
  readonly state: 'stated' | 'foreseen' | 'none';
}

const HAPPENED: readonly ChartRow['role'][] = ['actual', 'change'];

/** The steps of a group: as it says, else by the stages of its own figures. */
export function stepsOf(group: ChartGroup, rows: readonly ChartRow[], cast: Cast): StepMark[] {
  const own = (happened: boolean) =>
    rows.filter((row) => HAPPENED.includes(row.role) === happened && row.role !== 'baseline');
  const stated: readonly Step[] = group.stages ?? own(true).flatMap(({ stage }) => stage || []);
  const foreseen: readonly Step[] =
    group.foreseen ?? own(false).flatMap(({ stage }) => stage || []);
  return STEPS.map((step) => {
    if (step === 'held') return { step, state: cast.against === null ? 'none' : 'stated' };
    if (stated.includes(step)) return { step, state: 'stated' };
    return { step, state: foreseen.includes(step) ? 'foreseen' : 'none' };
  });
}

/** The furthest step in words: `产出`, `held against: a year earlier`. */
export function stepWord(
  steps: readonly StepMark[],
  { against }: Cast,
  language: Language,
): string {
  const words = chartMessages(language);
  if (against !== null) return words.yardstick.heldAgainst(roleName(against, language));
  const stated = steps.findLast(({ state }) => state === 'stated');
  if (stated !== undefined) return words.yardstick.steps[stated.step];
  const foreseen = steps.findLast(({ state }) => state === 'foreseen');
  return foreseen === undefined
    ? words.yardstick.none
    : words.yardstick.foreseen(words.yardstick.steps[foreseen.step]);
}
