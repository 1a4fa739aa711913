import { counted } from './counted.ts';

/** Texts of what was promised and what became of it. */
export const enPromises = {
  heading: 'Promised and reported',
  counts: (announced: string, reported: string, withdrawn: string) =>
    `${announced} promised; ${reported} reported on; ${withdrawn} withdrawn`,
  promise: 'Promise',
  target: 'Target',
  latest: 'Latest figure',
  verdict: 'Verdict',
  announced: (date: string) => `announced ${date}`,
  changed: (date: string) => `changed ${date}`,
  undated: 'not known when announced',
  withdrawn: (date: string) => `withdrawn ${date}`,
  noNumber: 'no number given',
  steps: 'How the target was changed',
  rule: (basis: string, tolerance: string, points: string, by: string, date: string) =>
    `by the rule set by ${by}, ${date}: against the ${basis}${tolerance && `, ${tolerance} may be lacking`}, at least ${counted(points, 'figure', 'figures')}`,
  nothing: 'nothing reported',
  further: (count: string) => counted(count, 'more promise', 'more promises'),
  atThisPace: (word: string, date: string) => `${word} (at this pace reached in ${date})`,
  verdicts: {
    met: 'met',
    missed: 'missed',
    improved: 'improved',
    held: 'held',
    worsened: 'worsened',
    'on-the-way': 'on the way',
    behind: 'behind, but moving',
    'no-rule': 'no rule set',
    'no-target': 'no target',
    'no-standard': 'no standard',
    'no-baseline': 'no baseline',
    'no-date': 'no date',
    'too-early': 'too early',
    'no-data': 'no data',
    unclear: 'cannot be told',
  },
};
