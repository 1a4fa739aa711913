import { chartMessages } from '../../i18n/chart-messages.ts';
import type { Frame } from '../chart.ts';
import { baselineUnder, type Label, makeLabel } from '../label.ts';
import { textWidth } from '../text.ts';
import { STEPS, type StepMark } from './evidence.ts';

/** A shape of the key with its word. */
export interface KeyEntry extends StepMark {
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

const SIZE = 13;
const SHAPE = 20;
const GAP = 16;
const LINE = 22;

/** The key of the steps, broken into as many lines as it takes, from `top` down. */
export function layoutKey(top: number, { width, language }: Frame) {
  const { steps, keyForeseen, keyNone } = chartMessages(language).yardstick;
  const marks = [
    ...STEPS.map((step) => ({ step, state: 'stated', text: steps[step] }) as const),
    { step: 'outcome', state: 'foreseen', text: keyForeseen } as const,
    { step: 'outcome', state: 'none', text: keyNone } as const,
  ];
  let [x, y] = [0, top];
  const entries = marks.map(({ text, ...mark }): KeyEntry => {
    const need = SHAPE + textWidth(text, SIZE);
    if (x > 0 && x + need > width) [x, y] = [0, y + LINE];
    const style = { size: SIZE, tone: 'muted' } as const;
    const label = makeLabel([text], x + SHAPE, baselineUnder(y, SIZE), style);
    const entry = { ...mark, x: x + 8, y: y + SIZE / 2 + 1, label };
    x += need + GAP;
    return entry;
  });
  return { entries, bottom: y + LINE };
}
