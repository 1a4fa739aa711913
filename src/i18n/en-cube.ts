import type { Translation } from './translation.ts';
import type { zhCube } from './zh-cube.ts';

/** A case log that is published as counts, in English. */
export const enCube: Translation<typeof zhCube> = {
  listTitle: 'Logs published on this site as counts',
  opened: (title, cases) =>
    `${title}: ${cases} cases, published as counts. No single case is on this site.`,
  note: (threshold) =>
    `Counted from published counts, each of ${threshold} cases or more; fewer are put together under “*”. Days are published in ranges, within which cases are taken to be spread evenly: medians and shares are right to the width of a range. When cases ended is estimated from their start and their days.`,
  leftOut: (share) =>
    `At most ${share}% of the cases are in no count, because too few are like them.`,
  synthetic: 'This log is synthetic: a programme made it up. It is no statistic.',
  since: 'A period counts as after the reform only if all of it is.',
  noCases:
    'There is no table of cases, and the rules on what to check in a log are not run: the log itself is not published, so that nobody can be recognised. Ask the office that keeps it.',
};
