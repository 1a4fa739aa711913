import type { Measure, Polarity, Unit } from '../../base/vocabulary.ts';
import type { Indicator } from '../../catalog/types.ts';
import { polarityOf } from '../direction.ts';
import type { Fact } from '../reading.ts';
import { knownUnit, ownUnit } from '../unit-text.ts';
import { idOf } from './ids.ts';
import type { Given } from './own-types.ts';
import { EMPTY_TEXT } from './texts.ts';

/** An indicator of a package of one’s own. */
export interface OwnIndicator {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** The unit of its changes. */
  readonly change: Unit;
  readonly facts: readonly Fact[];
}

/** 个工作日 behind a figure is the 工作日 of a heading. */
const plainUnit = (unit: string) => unit.replace(/^个(?=.)/, '');

/** The unit that most figures are in. */
function commonUnit(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { unit, role } of facts) {
    if (role !== 'change') counts.set(plainUnit(unit), (counts.get(plainUnit(unit)) ?? 0) + 1);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1]);
  return all[0]?.[0] ?? plainUnit(facts[0]?.unit ?? '');
}

/** What is written in per cent but lies outside a whole is a rate, no share of it. */
function unitOf(symbol: string, facts: readonly Fact[], units: readonly Unit[]): Unit {
  const unit = knownUnit(symbol, units) ?? ownUnit(symbol);
  const outside = facts.some(({ role, quantity: { value, lower, upper } }) =>
    [value, lower, upper].some(
      (end) => role !== 'change' && end !== null && (end > 100 || end < 0),
    ),
  );
  return unit.dimension === 'share' && outside ? ownUnit(symbol, 'change') : unit;
}

/** What is there at a time, not counted over one. */
const STOCK =
  /人口|存量|保有量|结存|在[册岗编校]|[年季月期]末|\b(?:population|stock|outstanding)\b/i;
const NO_COUNT = /率|比例|占比|比重|密度|人均|增[长减]/;

function measureOf(name: string, { dimension, symbol }: Unit): Measure {
  const isCount = dimension === 'count' || (symbol.zh === '' && dimension === 'ratio');
  if (isCount && STOCK.test(name) && !NO_COUNT.test(name)) return 'stock';
  return ['count', 'money', 'mass', 'length', 'area'].includes(dimension) ? 'flow' : 'rate';
}

function headingOf({ mappings }: Given, name: string): string {
  for (const { columns } of mappings) {
    const column = columns.find((one) => one.role === 'value' && one.indicator === name);
    if (column !== undefined) return column.heading.join(' / ');
  }
  return name;
}

/** Better is where targets have no bound: `at least 95` asks for more; null where they do not agree. */
function aimedAt(facts: readonly Fact[]): Polarity | null {
  const aims = facts.filter(({ role }) => role === 'target' || role === 'standard');
  const ways = aims.map(({ quantity: { qualifier } }) => WAYS.get(qualifier) ?? null);
  return ways.every((way) => way === ways[0]) ? (ways[0] ?? null) : null;
}

const WAYS: ReadonlyMap<string, Polarity> = new Map([
  ['>', 'more'],
  ['>=', 'more'],
  ['<', 'less'],
  ['<=', 'less'],
]);

function indicatorOf(name: string, facts: readonly Fact[], given: Given): OwnIndicator {
  const { units } = given.knowledge;
  const symbol = commonUnit(facts);
  const unit = unitOf(symbol, facts, units);
  const changed = facts.find(({ role }) => role === 'change')?.unit ?? '%';
  const chosen = given.mappings
    .flatMap(({ indicators }) => indicators[name]?.polarity ?? [])
    .at(-1);
  const text = { zh: name, en: name };
  const indicator: Indicator = {
    ...{ id: idOf('i', name), package: given.name, name: text, unit: unit.code },
    definition: given.words.definition(headingOf(given, name)),
    polarity: chosen ?? polarityOf(name, symbol)?.polarity ?? aimedAt(facts) ?? 'neutral',
    ...{ stage: 'output', evidence: 'count', measure: measureOf(name, unit) },
    ...{ numerator: null, denominator: null, population: EMPTY_TEXT, countedBy: EMPTY_TEXT },
    ...{ cadence: '', nextDue: '', ranking: '', rankingNote: EMPTY_TEXT, companions: [] },
    verdict: null,
  };
  // What is in another unit than its indicator would stand on its axis wrongly.
  const fits = facts.filter((fact) => fact.role === 'change' || plainUnit(fact.unit) === symbol);
  return { indicator, unit, change: knownChange(changed, units), facts: fits };
}

const knownChange = (symbol: string, units: readonly Unit[]): Unit => {
  const known = knownUnit(symbol, units);
  return known === null || known.dimension === 'share' ? ownUnit(symbol, 'change') : known;
};

/** The indicators of facts, in the order of first appearance; one name in two units is two. */
export function ownIndicators(facts: readonly Fact[], given: Given): readonly OwnIndicator[] {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    const all = byName.get(fact.indicator) ?? [];
    all.push(fact);
    byName.set(fact.indicator, all);
  }
  return [...byName].flatMap(([name, all]) => {
    const main = indicatorOf(name, all, given);
    const symbol = commonUnit(all);
    const rest = all.filter((fact) => fact.role !== 'change' && plainUnit(fact.unit) !== symbol);
    const others = [...new Set(rest.map(({ unit }) => plainUnit(unit)))].map((unit) => {
      const own = rest.filter((fact) => plainUnit(fact.unit) === unit);
      return indicatorOf(unit === '' ? `${name}·` : `${name}（${unit}）`, own, given);
    });
    return [main, ...others];
  });
}
