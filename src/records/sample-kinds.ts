import type { SampleKind } from './sample-kind-names.ts';

/** What the logs of one kind of work are like. */
export interface KindOfLog {
  /** Each with the days that half of its cases take before a reform. */
  readonly types: readonly (readonly [name: string, days: number])[];
  /** How often cases come, by month. */
  readonly season: readonly number[];
  /** How often they come on a day off, beside a working day; 0: never, and days are working days. */
  readonly daysOff: number;
  /** What days are to the reform of its log: 1 for one that has no effect. */
  readonly effect: number;
  /** Words of outcomes: taken back, not as wished, as wished. */
  readonly outcomes: readonly [withdrawn: string, other: string, success: string];
  /** Shares of the first, and of the first two together. */
  readonly shares: readonly [number, number];
  /** What a row counts beside: its column, the least there is, and what is added at most. */
  readonly amount: readonly [column: string, least: number, most: number] | null;
}

export const KINDS_OF_LOGS: Readonly<Record<SampleKind, KindOfLog>> = {
  // Filed most in spring and least about the new year.
  permits: {
    types: [
      ['new', 22],
      ['change', 14],
      ['renewal', 8],
    ],
    season: [0.6, 0.5, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 1.1, 0.9, 1, 0.8],
    daysOff: 0,
    effect: 0.6,
    outcomes: ['withdrawn', 'refused', 'granted'],
    shares: [0.06, 0.2],
    amount: null,
  },
  // Sent out with the cases that courts take in; by post, by hand, or by notice.
  service: {
    types: [
      ['by hand', 9],
      ['by post', 14],
      ['by notice', 60],
    ],
    season: [0.7, 0.5, 1.2, 1.1, 1.1, 1.1, 1, 0.9, 1.1, 0.9, 1.2, 1.2],
    daysOff: 0,
    effect: 0.55,
    outcomes: ['withdrawn', 'not served', 'served'],
    shares: [0.02, 0.3],
    amount: null,
  },
  // Made every day, less on days off, most in the months of rain; what is found is handled in days.
  patrols: {
    types: [
      ['routine', 4],
      ['after rain', 2],
      ['at night', 5],
    ],
    season: [0.7, 0.7, 0.9, 1.1, 1.3, 1.4, 1.3, 1.3, 1.1, 0.8, 0.7, 0.7],
    daysOff: 0.4,
    effect: 1,
    outcomes: ['withdrawn', 'passed on', 'handled'],
    shares: [0, 0.05],
    amount: ['minutes', 10, 50],
  },
  // Neighbours quarrel at home: most before the new year and on days off.
  mediation: {
    types: [
      ['neighbours', 6],
      ['wages', 11],
      ['traffic', 8],
    ],
    season: [1.5, 0.8, 0.9, 0.9, 1, 1, 1, 1, 0.9, 0.9, 1, 1.3],
    daysOff: 1.3,
    effect: 0.8,
    outcomes: ['withdrawn', 'not settled', 'settled'],
    shares: [0.08, 0.18],
    amount: null,
  },
};
