import type { ObservationStatus } from '../base/vocabulary.ts';

/** Marks as statistical offices put them behind figures; a star, a dagger or a number leads to a note. */
const MARK = /^(?:[*†‡§＊※#]{1,3}|[①-⑳]|[beprf])$/i;
const STATUS: Readonly<Record<string, ObservationStatus>> = { b: 'B', e: 'E', f: 'E', p: 'P' };

/** Takes a mark, which is no unit, from behind a figure: `9e`, `7*`; it stays in the figure as stated. */
export function takeMark(behind: string): {
  readonly unit: string;
  readonly status: ObservationStatus;
} {
  return MARK.test(behind)
    ? { unit: '', status: STATUS[behind.toLowerCase()] ?? 'A' }
    : { unit: behind, status: 'A' };
}
