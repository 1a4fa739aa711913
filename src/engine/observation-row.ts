import { parseObservation } from '../catalog/parse.ts';
import type { Derivation, Observation } from '../catalog/types.ts';
import type { Cell } from './engine.ts';

/** A row of a published table of observations, with the package that it is of. */
export type ObservationRow = Readonly<Record<string, Cell>>;

const NOWHERE = { file: '', line: 0 };

const textOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : `${cell}`);

/** Decimals of a figure whose last digit is known. */
const decimalsOf = (lastDigit: number | null) =>
  lastDigit === null ? 0 : 0 - Math.round(Math.log10(lastDigit));

function derivationOf(row: ObservationRow, { lastDigit }: Observation): Derivation | null {
  if (textOf(row.formula) === '') return null;
  const inputs = textOf(row.inputs)
    .split('~')
    .map((pair): [string, string] => {
      const [name = '', id = ''] = pair.split('=');
      return [name, id];
    });
  const [lower, upper] = [row.interval_lower, row.interval_upper];
  const bounded = typeof lower === 'number' && typeof upper === 'number';
  return {
    formula: textOf(row.formula),
    inputs: Object.fromEntries(inputs),
    decimals: decimalsOf(lastDigit),
    interval: bounded ? { lower, upper } : null,
  };
}

/** The observation that a row of a published table holds, complete. */
export function observationOf(row: ObservationRow): Observation {
  const cells = Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, textOf(cell)] as const),
  );
  const observation = parseObservation({ at: NOWHERE, cells }, textOf(row.package));
  return { ...observation, derivation: derivationOf(row, observation) };
}
