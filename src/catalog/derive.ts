import { YardstickError } from '../base/error.ts';
import type { ProblemCode } from '../base/problem-code.ts';
import type { Quantity } from '../base/quantity.ts';
import { bounds, isApproximate } from '../base/quantity.ts';
import type { DerivedRow, Draft } from './draft.ts';
import { computeFormula } from './formula.ts';
import type { Entry, Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Observation } from './types.ts';

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * True if a computed figure is what was stated, within half a unit of the stated one's last
 * decimal; a stated bound must hold for it.
 */
export function agrees(computed: Quantity, stated: Quantity): boolean {
  const [got, said] = [bounds(computed), bounds(stated)];
  const ends = [said.lower, said.upper].filter(Number.isFinite);
  const slack = 0.5 * 10 ** -Math.max(...ends.map(decimalsOf)) + 1e-9;
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

function compute(
  row: DerivedRow,
  inputs: Readonly<Record<string, Observation>>,
  draft: Draft,
): Observation {
  const { formula } = row.observation.derivation ?? { formula: '' };
  const result = computeFormula(formula, inputs);
  const used = Object.values(inputs);
  const sources = [...new Set(used.map((input) => input.source))];
  if (sources.length !== 1) {
    throw new YardstickError('formula-sources', `inputs of ${sources.length} sources`, {
      sources: sources.join(', '),
    });
  }
  if (row.about && result.qualifier !== '=' && !isApproximate(result)) {
    throw new YardstickError(
      'formula-bounds',
      `result is not exact and cannot be made about: ${formula}`,
    );
  }
  return {
    ...row.observation,
    ...result,
    qualifier: row.about ? '~' : result.qualifier,
    source: sources[0] ?? '',
    locator: computedFrom(used, draft),
  };
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
  readonly done = new Map<string, Observation | null>();
  private readonly open = new Set<string>();
  private readonly rows: ReadonlyMap<string, Entry<DerivedRow>>;

  constructor(private readonly draft: Draft) {
    for (const { item } of draft.observations) this.done.set(item.id, item);
    this.rows = new Map(draft.derived.map((entry) => [entry.item.observation.id, entry]));
  }

  /** The observation of an id; null if it cannot be had, which is then already reported. */
  resolve(id: string): Observation | null {
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

  private derive({ at, item }: Entry<DerivedRow>): Observation | null {
    const { inputs = {}, formula = '' } = item.observation.derivation ?? {};
    const resolved: Record<string, Observation> = {};
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
      const result = compute(item, resolved, this.draft);
      this.checkStated(at, item, result);
      return result;
    } catch (error) {
      if (!(error instanceof YardstickError)) throw error;
      const code = FORMULA_FAULTS.find((one) => one === error.code);
      if (code === undefined) throw error;
      this.problems.push(problem(at, 'formula', formula, code, error.details));
      return null;
    }
  }

  private checkStated(at: Entry<DerivedRow>['at'], { states }: DerivedRow, computed: Observation) {
    if (states === null) return;
    const stated = this.resolve(states);
    if (stated === null) {
      this.problems.push(problem(at, 'states', states, 'observation-unknown'));
    } else if (!agrees(computed, stated)) {
      const value = computed.value ?? `${computed.lower}–${computed.upper}`;
      const said = `${states} = ${stated.value}`;
      this.problems.push(
        problem(at, 'states', said, 'stated-disagrees', { computed: String(value) }),
      );
    }
  }
}

/**
 * Computes every row of derived.csv, inputs that are themselves derived first. Returns the
 * computed observations with their lines, in the order of the rows, and every problem: formula
 * errors, unknown or unused inputs, circles, stated figures that disagree with their parts.
 */
export function deriveObservations(draft: Draft): {
  observations: Entry<Observation>[];
  problems: Problem[];
} {
  const deriver = new Deriver(draft);
  const observations = draft.derived.flatMap(({ at, item }) => {
    const result = deriver.resolve(item.observation.id);
    return result === null ? [] : [{ at, item: result }];
  });
  return { observations, problems: deriver.problems };
}
