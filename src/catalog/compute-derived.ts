import { type Calculated, isPoint, settleResult } from '../base/calculate.ts';
import { YardstickError } from '../base/error.ts';
import {
  asRange,
  type Interval,
  isWhole,
  resultInterval,
  roundingInterval,
} from '../base/precision.ts';
import { isApproximate, type Quantity, quantity } from '../base/quantity.ts';
import { limitsOf } from '../base/rounding.ts';
import type { DerivedRow, Draft } from './draft.ts';
import { computeFormula } from './formula.ts';
import type { Observation } from './types.ts';

/** A figure as known to other computations: stated, or computed and not yet rounded. */
export interface Known {
  readonly observation: Observation;
  readonly raw: Quantity;
  /** What it was computed from, by name; null if it was stated. */
  readonly inputs: Readonly<Record<string, Known>> | null;
}

/** A computed figure, with what other computations take of it. */
export interface Computed extends Known {
  /** The most decimals that the inputs allow; infinite if they set no limit. */
  readonly most: number;
}

/** The stated figures behind a figure, once each. */
function leavesOf(known: Known, found = new Map<string, Observation>()): Map<string, Observation> {
  if (known.inputs === null) return found.set(known.observation.id, known.observation);
  for (const input of Object.values(known.inputs)) leavesOf(input, found);
  return found;
}

/** The figure with its stated leaves at these values. */
function valueAt({ observation, inputs }: Known, at: ReadonlyMap<string, number>): number {
  if (inputs === null) return at.get(observation.id) ?? Number.NaN;
  const names = Object.entries(inputs).map(([name, one]) => [name, quantity(valueAt(one, at))]);
  const { formula = '' } = observation.derivation ?? {};
  return computeFormula(formula, Object.fromEntries(names)).value ?? Number.NaN;
}

function precise(observation: Observation, draft: Draft) {
  const unit = draft.units.find(({ item }) => item.code === observation.unit)?.item;
  return { ...observation, whole: unit !== undefined && isWhole(observation, unit) };
}

/** Where a figure may lie by the last digits of the stated ones; null beside bounds. */
function intervalOf(known: Known, draft: Draft): Interval | null {
  const leaves = [...leavesOf(known).values()];
  if (!leaves.every(isPoint)) return null;
  const intervals = leaves.map((leaf) => roundingInterval(precise(leaf, draft)));
  const given = intervals.filter((one) => one !== null);
  if (given.length < leaves.length) return null;
  return resultInterval(given, (values) =>
    valueAt(known, new Map(leaves.map(({ id }, position) => [id, values[position] ?? 0]))),
  );
}

function computeRaw(row: DerivedRow, inputs: Readonly<Record<string, Known>>, draft: Draft) {
  const { formula = '' } = row.observation.derivation ?? {};
  const points = Object.values(inputs).every(({ raw }) => isPoint(raw));
  // Beside a bound the last digit of an exact figure widens the bound.
  const widened = Object.entries(inputs).map(([name, { raw, observation }]) => [
    name,
    points ? raw : asRange({ ...precise(observation, draft), ...raw }),
  ]);
  const result = computeFormula(formula, Object.fromEntries(widened));
  if (row.about && result.qualifier !== '=' && !isApproximate(result)) {
    throw new YardstickError(
      'formula-bounds',
      `result is not exact and cannot be made about: ${formula}`,
    );
  }
  return result;
}

/**
 * Computes a row of derived.csv: the value with the decimals that its inputs allow (or fewer, if
 * the row asks for fewer), where it may lie, and `about` for what is rounded. It is rounded here,
 * once: catalog, tables and pages hold the number that is shown. Throws `formula`,
 * `division-by-zero` or `quantity-undetermined`.
 */
export function computeDerived(
  row: DerivedRow,
  inputs: Readonly<Record<string, Known>>,
  draft: Draft,
): Computed {
  const { formula = '', inputs: named = {} } = row.observation.derivation ?? {};
  const raw = computeRaw(row, inputs, draft);
  const known: Known = { observation: row.observation, raw, inputs };
  const unit = draft.units.find(({ item }) => item.code === row.observation.unit)?.item;
  const { figure, decimals, most, interval }: Calculated = settleResult(
    raw,
    intervalOf(known, draft),
    {
      share: unit?.dimension === 'share',
      limits: unit && limitsOf(unit),
      decimals: row.decimals,
    },
  );
  return {
    ...known,
    most,
    observation: {
      ...row.observation,
      ...figure,
      qualifier: row.about ? '~' : figure.qualifier,
      lastDigit: 10 ** -decimals,
      derivation: { formula, inputs: named, decimals, interval },
    },
  };
}
