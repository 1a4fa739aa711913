import type { Language } from '../base/vocabulary.ts';

/** The sentences of a log that speak of days, by whether those are working days. */
export interface DayWords {
  readonly limit: string;
  readonly target: string;
  readonly days: string;
  /** The axis of days. */
  readonly axis: string;
  readonly span: (from: string, to: string) => string;
  readonly over: (from: string) => string;
  readonly casesOf: (from: string, to: string) => string;
  readonly casesOver: (from: string) => string;
  readonly tail: (from: string) => string;
  readonly stillOpen: (day: string) => string;
  readonly curvesCut: (day: string, seen: string) => string;
}

function zhDays(isWorking: boolean): DayWords {
  const unit = isWorking ? '个工作日' : '天';
  const name = isWorking ? '工作日' : '天';
  const span = (from: string, to: string) => `${from === to ? from : `${from}—${to}`}${unit}`;
  const over = (from: string) => `${from}${unit}及以上`;
  return {
    limit: `办理时限（${name}）`,
    target: `目标（${name}）`,
    days: `${name}数`,
    axis: `开始后的${name}数`,
    span,
    over,
    casesOf: (from, to) => `用时${span(from, to)}的件数`,
    casesOver: (from) => `用时${over(from)}的件数`,
    tail: (from) => `最后一柱为用时${over(from)}的全部已办结件。`,
    stillOpen: (day) => `开始${day}${unit}后仍未办结的比例`,
    curvesCut: (day, seen) =>
      `曲线画到第${day}${unit}；其后至第${seen}${unit}，各曲线再下降不足1个百分点，或所余件数不足1%，未画出。`,
  };
}

function enDays(isWorking: boolean): DayWords {
  const unit = isWorking ? 'working days' : 'days';
  const span = (from: string, to: string) => `${from === to ? from : `${from}–${to}`} ${unit}`;
  const over = (from: string) => `${from} ${unit} or more`;
  return {
    limit: `Time limit (${unit})`,
    target: `Target (${unit})`,
    days: isWorking ? 'Working days' : 'Days',
    axis: isWorking ? 'Working days since the start' : 'Days since the start',
    span,
    over,
    casesOf: (from, to) => `Cases that took ${span(from, to)}`,
    casesOver: (from) => `Cases that took ${over(from)}`,
    tail: (from) => `The last bar holds all decided cases of ${over(from)}.`,
    stillOpen: (day) => `Still open after ${day} ${unit}`,
    curvesCut: (day, seen) =>
      `Curves are drawn up to ${isWorking ? 'working day' : 'day'} ${day}. From there to day ${seen} each falls by less than one percentage point more, or has under 1% of its cases left; that is not drawn.`,
  };
}

/** The sentences of a log that speak of days: in working days where those are counted. */
export const dayWords = (language: Language, isWorking: boolean): DayWords =>
  language === 'zh' ? zhDays(isWorking) : enDays(isWorking);
