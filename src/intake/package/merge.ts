import type { Observation } from '../../catalog/types.ts';
import { chartsOf } from './charts.ts';
import type { OwnOptions, OwnPackage } from './own-types.ts';

type Given = Pick<OwnOptions, 'words'>;

/** What two packages state differently of the same thing. */
export interface Conflict {
  readonly ours: Observation;
  readonly theirs: Observation;
}

const said = ({ qualifier, value, lower, upper, unit }: Observation) =>
  JSON.stringify([qualifier, value, lower, upper, unit]);

/** The figures that two packages both have, and not alike. */
export function conflictsOf(ours: OwnPackage, theirs: OwnPackage): Conflict[] {
  const known = new Map(ours.observations.map((one) => [one.id, one]));
  return theirs.observations.flatMap((one) => {
    const other = known.get(one.id);
    return other === undefined || said(other) === said(one) ? [] : [{ ours: other, theirs: one }];
  });
}

/** Those of both, where both have one that of the second, in the place of the first. */
function union<T>(key: (one: T) => string, ours: readonly T[], theirs: readonly T[]): T[] {
  return [...new Map([...ours, ...theirs].map((one) => [key(one), one])).values()];
}

const byId = ({ id }: { readonly id: string }) => id;
const byCode = ({ code }: { readonly code: string }) => code;

/** A package whose charts show what it holds. */
export function withCharts(own: Omit<OwnPackage, 'charts'>, { words }: Given): OwnPackage {
  const units = new Map(own.units.map((unit) => [unit.code, unit]));
  const drawn = own.indicators.flatMap((indicator) => {
    const unit = units.get(indicator.unit);
    return unit === undefined ? [] : [{ indicator, unit }];
  });
  const { name, reforms, areas } = own;
  return { ...own, charts: chartsOf(drawn, own.observations, { name, words, reforms, areas }) };
}

/** Both packages as one, under the name of the first; what both say, as the second says it. */
export function mergePackages(ours: OwnPackage, theirs: OwnPackage, given: Given): OwnPackage {
  const mine = <T extends { readonly package: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, package: ours.name }));
  const reforms = union(byId, ours.reforms, mine(theirs.reforms));
  const rules = new Map(ours.indicators.map(({ id, verdict }) => [id, verdict]));
  const parents = new Map(ours.areas.map(({ code, parent }) => [code, parent]));
  return withCharts(
    {
      ...ours,
      synthetic: ours.synthetic || theirs.synthetic,
      units: union(byCode, ours.units, theirs.units),
      areas: union(byCode, ours.areas, theirs.areas).map((one) => ({
        ...one,
        parent: one.parent ?? parents.get(one.code) ?? null,
      })),
      fields: union(byCode, ours.fields, theirs.fields),
      reforms: reforms.map((one, at) => ({ ...one, number: at + 1 })),
      indicators: union(byId, ours.indicators, mine(theirs.indicators)).map((one) => ({
        ...one,
        // A table sets no rule, and so takes none away.
        verdict: one.verdict ?? rules.get(one.id) ?? null,
      })),
      observations: union(byId, ours.observations, mine(theirs.observations)),
      sources: union(byId, ours.sources, mine(theirs.sources)),
    },
    given,
  );
}

/** A package under another name: that of a file, or the one that it has where it is opened. */
export function renamed(own: OwnPackage, name: string, given: Given): OwnPackage {
  const named = { ...own, name };
  return mergePackages(named, named, given);
}

/** A package without what these files said; their titles are their names. */
export function withoutFiles(
  own: OwnPackage,
  files: ReadonlySet<string>,
  given: Given,
): OwnPackage {
  const gone = new Set(own.sources.filter(({ title }) => files.has(title.zh)).map(byId));
  if (gone.size === 0) return own;
  const observations = own.observations.filter(({ source }) => !gone.has(source));
  const used = new Set(observations.flatMap(({ indicator, reform }) => [indicator, reform ?? '']));
  return withCharts(
    {
      ...own,
      observations,
      sources: own.sources.filter(({ id }) => !gone.has(id)),
      indicators: own.indicators.filter(({ id }) => used.has(id)),
      reforms: own.reforms.filter(
        ({ id, aims }) => used.has(id) || aims.some((aim) => used.has(aim)),
      ),
    },
    given,
  );
}
