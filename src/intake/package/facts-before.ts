import { PLACE } from '../../catalog/area-within.ts';
import type { Observation } from '../../catalog/types.ts';
import { type Fact, keyOf, type Reading } from '../reading.ts';
import { idOf } from './ids.ts';
import { CUMULATIVE } from './own-package.ts';
import type { OwnPackage } from './own-types.ts';

/** A table is another issue of one of before if it tells again so much of what that told. */
const LEAST_SHARED = 0.3;

const lineOf = (fact: Fact) => keyOf({ ...fact, period: '' });

/** What a table told: its figures, and those of its totals that it is the whole of. */
export type ToldFigures = Pick<Reading, 'facts' | 'wholes'>;

const found = new WeakMap<readonly Fact[], { own: OwnPackage; before: ToldFigures | null }>();

/** What an observation said as a fact of its table; rows are counted anew. */
function factOf(own: Named, one: Observation, row: number): Fact {
  const { qualifier, value, lower, upper, words } = one;
  const place = own.areas.get(one.area) ?? one.area;
  const code = one.area === idOf('own', place) ? '' : one.area;
  const series = one.series.split('·').filter((part) => part !== CUMULATIVE);
  return {
    ...{ row, column: 0, indicator: own.indicators.get(one.indicator) ?? '' },
    area: one.area === PLACE ? null : { code, name: place },
    reform: own.reforms.get(one.reform ?? '') ?? '',
    organisation: '',
    ...{ series: series.join('·'), period: one.period, role: one.role, base: one.base },
    unit: own.units.get(one.unit) ?? '',
    quantity: { qualifier, value, lower, upper, ...(words === undefined ? {} : { words }) },
    ...{ lastDigit: one.lastDigit, stated: one.asStated, formula: false },
    ...{ note: one.note.zh, status: one.status },
  };
}

type Named = Readonly<Record<'areas' | 'indicators' | 'reforms' | 'units', Map<string, string>>>;

const namesOf = (own: OwnPackage): Named => ({
  areas: new Map(own.areas.map(({ code, name }) => [code, name.zh])),
  indicators: new Map(own.indicators.map(({ id, name }) => [id, name.zh])),
  reforms: new Map(own.reforms.map(({ id, name }) => [id, name.zh])),
  units: new Map(own.units.map(({ code, symbol }) => [code, symbol.zh])),
});

/**
 * What the last issue of a table told, as far as a package has it: the facts of the file that told
 * most of the same things, and the totals that the new issue tells again. Null if no file did.
 */
export function factsBefore(own: OwnPackage, reading: ToldFigures): ToldFigures | null {
  const known = found.get(reading.facts);
  if (known?.own === own) return known.before;
  const before = findBefore(own, reading);
  found.set(reading.facts, { own, before });
  return before;
}

function findBefore(own: OwnPackage, { facts, wholes }: ToldFigures): ToldFigures | null {
  const names = namesOf(own);
  const lines = new Set(facts.map(lineOf));
  const units = new Map([...facts, ...wholes].map((fact) => [lineOf(fact), fact.unit]));
  const asides = new Set(wholes.map(keyOf));
  const about = new Set(facts.map(({ indicator }) => indicator));
  const isPlaced = facts.every(({ area }) => area !== null);
  const byFile = new Map<string, { facts: Fact[]; wholes: Fact[] }>();
  for (const [row, one] of own.observations.entries()) {
    const read = factOf(names, one, row);
    // The package may write the unit of the same thing otherwise.
    const fact = { ...read, unit: units.get(lineOf(read)) ?? read.unit };
    if (!about.has(fact.indicator)) continue;
    const all = byFile.get(one.source) ?? { facts: [], wholes: [] };
    if (asides.has(keyOf(fact))) all.wholes.push(fact);
    else if (!isPlaced || fact.area !== null) all.facts.push(fact);
    byFile.set(one.source, all);
  }
  const shared = (all: ToldFigures) => all.facts.filter((fact) => lines.has(lineOf(fact))).length;
  const [best] = [...byFile.values()].sort((a, b) => shared(b) - shared(a));
  const least = LEAST_SHARED * Math.max(best?.facts.length ?? 0, lines.size);
  return best !== undefined && shared(best) >= least ? best : null;
}
