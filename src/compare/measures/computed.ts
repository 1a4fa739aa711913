import { asInput, type Calculated, calculate, type Saying } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { add, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Term } from './line.ts';
import type { Measured } from './measure.ts';
import { compute, type Outcome } from './outcome.ts';
import { inputOf } from './subject.ts';

/** The names that figures have in formulas, each figure one, whatever it stands for. */
export class Names {
  readonly inputs: Record<string, string> = {};

  /** A sum of figures as a formula writes it; the first figure has the name itself. */
  sum(terms: readonly Term[], name: string): string {
    return terms
      .map(({ one, sign }, place) => {
        const own = this.name(one, place === 0 ? name : `${name}_${place + 1}`);
        return place === 0 ? own : `${sign < 0 ? '-' : '+'} ${own}`;
      })
      .join(' ');
  }

  /** The name of a figure: the wanted one, unless it has one already. */
  name(one: Observation, wanted: string): string {
    const known = Object.entries(this.inputs).find(([, id]) => id === one.id);
    if (known !== undefined) return known[0];
    this.inputs[wanted] = one.id;
    return wanted;
  }
}

const joined = (sign: Term['sign']) => (sign < 0 ? subtract : add);

/** A sum as one input, added up in pairs: what its last digits leave open adds up, too. */
export function sumOf(index: CatalogIndex, terms: readonly Term[]): Precise {
  const [first, ...rest] = terms.map((term) => ({ ...term, input: inputOf(index, term.one) }));
  if (first === undefined) return quantity(0);
  return rest.reduce<Precise>(
    (sum, { input, sign }) =>
      asInput(calculate([sum, input], ([a = quantity(0), b = quantity(0)]) => joined(sign)(a, b))),
    first.input,
  );
}

/** Every end of so many figures can be tried. */
const MOST_FIGURES = 6;

/**
 * Computes a formula over two sums. While they are few, each figure moves as one, even if it stands
 * in both sums: January to May in June and in May.
 */
export function computeSums(
  index: CatalogIndex,
  [actual, other]: readonly [readonly Term[], readonly Term[]],
  work: (actual: Quantity, other: Quantity) => Quantity,
  saying: Saying = {},
): Outcome<Calculated> {
  const all = [...actual, ...other];
  const figures = [...new Set(all.map(({ one }) => one))];
  return compute(figures, () => {
    if (figures.length > MOST_FIGURES) {
      const sums = [sumOf(index, actual), sumOf(index, other)];
      return calculate(sums, ([a = quantity(0), b = quantity(0)]) => work(a, b), saying);
    }
    const inputs = figures.map((one) => inputOf(index, one));
    return calculate(
      inputs,
      (values) => {
        const sum = (terms: readonly Term[]) =>
          terms
            .map(({ one, sign }) => ({ sign, value: values[figures.indexOf(one)] ?? quantity(0) }))
            .reduce<Quantity | null>(
              (total, { sign, value }) => (total === null ? value : joined(sign)(total, value)),
              null,
            ) ?? quantity(0);
        return work(sum(actual), sum(other));
      },
      saying,
    );
  });
}

/** What a measure came to, with how it was computed. */
export function measuredOf(
  one: Observation,
  formula: string,
  { inputs }: Names,
  outcome: Measured['outcome'],
): Measured {
  return { id: one.id, formula, inputs, outcome };
}

/** The same, positive where it is better; as it is where neither direction is. */
export function meritOf(result: Calculated, polarity: Polarity): Calculated {
  if (polarity !== 'less') return result;
  const { raw, interval } = result;
  return {
    ...result,
    raw: scale(raw, -1),
    interval: interval && { lower: -interval.upper, upper: -interval.lower },
  };
}
