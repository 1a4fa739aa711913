import { nameApart } from '../../i18n/log-series-names.ts';
import { withCharts } from '../../intake/package/merge.ts';
import type { OwnOptions, OwnPackage } from '../../intake/package/own-types.ts';

/**
 * A series under a name that no other one has of those that are held: where another log or another
 * choice has it already, the files of its log stand behind it.
 */
export function namedApart(
  fresh: OwnPackage,
  held: OwnPackage | null,
  given: Pick<OwnOptions, 'words'>,
): OwnPackage {
  const ids = new Set(fresh.indicators.map(({ id }) => id));
  const taken = new Set(
    held?.indicators.filter(({ id }) => !ids.has(id)).flatMap(({ name }) => [name.zh, name.en]),
  );
  const isTaken = ({ zh, en }: { zh: string; en: string }) => taken.has(zh) || taken.has(en);
  if (!fresh.indicators.some(({ name }) => isTaken(name))) return fresh;
  const [first = '', ...more] = fresh.sources
    .flatMap(({ log }) => log?.files ?? [])
    .map((one) => one.name);
  const log = more.length === 0 ? first : `${first} +${more.length}`;
  const indicators = fresh.indicators.map((one) => {
    let number = 1;
    let name = one.name;
    for (; isTaken(name); number += 1) name = nameApart(one.name, log, number);
    return { ...one, name };
  });
  return withCharts({ ...fresh, indicators }, given);
}
