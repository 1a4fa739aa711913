import { decimalsOf } from '../base/decimals.ts';
import { YardstickError } from '../base/error.ts';
import type { Precise } from '../base/precision.ts';
import type { ProblemCode } from '../base/problem-code.ts';
import { bounds, type Quantity } from '../base/quantity.ts';
import { type Computed, computeDerived, type Known } from './compute-derived.ts';
import type { DerivedRow, Draft } from './draft.ts';
import type { Entry, Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Observation } from './types.ts';

/**
 * True if a computed figure is what was stated, within half a unit of the stated one's last
 * digit; a stated bound must hold for it.
 */
export function agrees(computed: Quantity, stated: Precise): boolean {
  const [got, said] = [bounds(computed), bounds(stated)];
  const ends = [said.lower, said.upper].filter(Number.isFinite);
  const digit = stated.lastDigit ?? 10 ** -Math.max(...ends.map(decimalsOf));
  const slack = 0.5 * digit + 1e-9;
  return got.lower >= said.lower - slack && got.upper <= said.upper + slack;
}

/** The locator of a computed figure: the indicators that it was computed from. */
function computedFrom(inputs: readonly Observation[], draft: Draft): Observation['locator'] {
  const indicators = [...new Set(inputs.map((input) => input.indicator))].map(
    (id) => draft.indicators.find(({ item }) => item.id === id)?.item.name ?? { zh: id, en: id },
  );
  return {
    zh: `由${indicators.map((name) => `“${name.zh}”`).join('、')}计算`,
    en: `computed from ${indicators.map((name) => `“${name.en}”`).join(', ')}`,
  };
}

/** The one source of the inputs; throws if there are several. */
function sourceOf(inputs: readonly Observation[]): string {
  const sources = [...new Set(inputs.map((input) => input.source))];
  if (sources.length === 1) return sources[0] ?? '';
  throw new YardstickError('formula-sources', `inputs of ${sources.length} sources`, {
    sources: sources.join(', '),
  });
}

const FORMULA_FAULTS = [
  'formula-unreadable',
  'formula-name',
  'formula-operation',
  'formula-sources',
  'formula-bounds',
  'division-by-zero',
  'quantity-undetermined',
] as const satisfies readonly ProblemCode[];

class Deriver {
  readonly problems: Problem[] = [];
  readonly done = new Map<string, Known | null>();
  private readonly open = new Set<string>();
  private readonly rows: ReadonlyMap<string, Entry<DerivedRow>>;

  constructor(private readonly draft: Draft) {
    for (const { item } of draft.observations) {
      this.done.set(item.id, { observation: item, raw: item, inputs: null });
    }
    this.rows = new Map(draft.derived.map((entry) => [entry.item.observation.id, entry]));
  }

  /** The figure of an id; null if it cannot be had, which is then already reported. */
  resolve(id: string): Known | null {
    const entry = this.rows.get(id);
    const known = this.done.get(id);
    if (known !== undefined || entry === undefined) return known ?? null;
    if (this.open.has(id)) {
      this.problems.push(problem(entry.at, 'inputs', id, 'derivation-circular'));
      return null;
    }
    this.open.add(id);
    const result = this.derive(entry);
    this.open.delete(id);
    this.done.set(id, result);
    return result;
  }

  private derive({ at, item }: Entry<DerivedRow>): Known | null {
    const { inputs = {}, formula = '' } = item.observation.derivation ?? {};
    const resolved: Record<string, Known> = {};
    let whole = true;
    for (const [name, id] of Object.entries(inputs)) {
      const input = this.resolve(id);
      if (input === null) whole = false;
      else resolved[name] = input;
      if (!this.done.has(id) && !this.rows.has(id)) {
        this.problems.push(problem(at, 'inputs', id, 'observation-unknown'));
      }
      if (!new RegExp(`\\b${name}\\b`).test(formula)) {
        this.problems.push(problem(at, 'inputs', name, 'input-unused'));
      }
    }
    if (!whole) return null;
    try {
      const used = Object.values(resolved).map(({ observation }) => observation);
      const source = sourceOf(used);
      const result = computeDerived(item, resolved, this.draft);
      this.checkStated(at, item, result.raw);
      this.checkDecimals(at, item, result);
      const locator = computedFrom(used, this.draft);
      return { ...result, observation: { ...result.observation, source, locator } };
    } catch (error) {
      if (!(error instanceof YardstickError)) throw error;
      const code = FORMULA_FAULTS.find((one) => one === error.code);
      if (code === undefined) throw error;
      this.problems.push(problem(at, 'formula', formula, code, error.details));
      return null;
    }
  }

  private checkStated(at: Entry<DerivedRow>['at'], { states }: DerivedRow, computed: Quantity) {
    if (states === null) return;
    const stated = this.resolve(states)?.observation;
    if (stated === undefined) {
      this.problems.push(problem(at, 'states', states, 'observation-unknown'));
    } else if (!agrees(computed, stated)) {
      const value = computed.value ?? `${computed.lower}–${computed.upper}`;
      const said = `${states} = ${stated.value}`;
      this.problems.push(
        problem(at, 'states', said, 'stated-disagrees', { computed: String(value) }),
      );
    }
  }

  private checkDecimals(at: Entry<DerivedRow>['at'], { decimals }: DerivedRow, { most }: Computed) {
    if (decimals === null || decimals <= most) return;
    this.problems.push(
      problem(at, 'decimals', `${decimals}`, 'decimals-over', { most: String(most) }),
    );
  }
}

/**
 * Computes every row of derived.csv, inputs that are themselves derived first. Returns the
 * computed observations with their lines, in the order of the rows, and every problem: formula
 * errors, unknown or unused inputs, circles, stated figures that disagree with their parts, more
 * decimals than the inputs allow. Where a source states the same figure, the row only checks it.
 */
export function deriveObservations(draft: Draft): {
  observations: Entry<Observation>[];
  problems: Problem[];
} {
  const deriver = new Deriver(draft);
  const observations = draft.derived.flatMap((entry) => {
    const result = deriver.resolve(entry.item.observation.id);
    if (result === null || entry.item.states !== null) return [];
    return [{ ...entry, item: result.observation }];
  });
  return { observations, problems: deriver.problems };
}
