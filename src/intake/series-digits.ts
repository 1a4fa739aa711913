import type { Fact } from './reading.ts';

/** Beyond these, decimals are what arithmetic left, not what was measured. */
const MOST_DECIMALS = 4;
/** At least so many of a series show the decimals that the others leave out. */
const LEAST_SHARE = 0.25;

/** A number as spreadsheets and their text files write it: without noughts at the end. */
const PLAIN = /^-?[\d,]+(?:\.(\d+))?%?$/;

/** Decimals of a plain number as it stands in its cell; null for anything else. */
function decimalsIn({ quantity, stated }: Fact): number | null {
  const plain = quantity.qualifier === '=' ? PLAIN.exec(stated) : null;
  const decimals = plain?.[1]?.length ?? 0;
  return plain === null || decimals > MOST_DECIMALS ? null : decimals;
}

/** Figures of one indicator in one unit, in all rows and columns. */
interface Series {
  /** Ten to it is the unit as written in the plain unit; null where it is written in several ways. */
  power: number | null;
  /** How many figures have so many decimals. */
  readonly counts: number[];
  digits: number;
}

const keyOf = ({ indicator, unit, role }: Fact) => `${indicator}\t${unit}\t${role === 'change'}`;

/**
 * Finds to which digit the figures of a series are given: 96 beside 95.9 is 96.0, for spreadsheets
 * leave noughts at the end out.
 */
export class SeriesDigits {
  private readonly all = new Map<string, Series>();

  /**
   * Meets a figure.
   * @param power of ten of its unit as written
   */
  meet(fact: Fact, power: number): void {
    const decimals = decimalsIn(fact);
    if (decimals === null) return;
    const key = keyOf(fact);
    let series = this.all.get(key);
    if (series === undefined) {
      series = { power, counts: [], digits: 0 };
      this.all.set(key, series);
    }
    if (series.power !== power) series.power = null;
    series.counts[decimals] = (series.counts[decimals] ?? 0) + 1;
  }

  /** Finds the digits of all series that were met. Returns whether any has decimals. */
  private settle(): boolean {
    let found = false;
    for (const series of this.all.values()) {
      series.digits = series.power === null ? 0 : digitsOf(series.counts);
      found ||= series.digits > 0;
    }
    return found;
  }

  /** Gives figures the digits of their series, in place. Returns how many had left noughts out. */
  mend(...lists: readonly Fact[][]): number {
    if (!this.settle()) return 0;
    let count = 0;
    for (const facts of lists) {
      for (const [at, fact] of facts.entries()) {
        const { power = null, digits = 0 } = this.all.get(keyOf(fact)) ?? {};
        const decimals = digits === 0 ? null : decimalsIn(fact);
        if (power === null || decimals === null || decimals >= digits) continue;
        facts[at] = { ...fact, lastDigit: Number(`1e${power - digits}`) };
        count += 1;
      }
    }
    return count;
  }
}

/** The most decimals that enough figures have. */
function digitsOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, one) => sum + (one ?? 0), 0);
  let met = 0;
  for (let decimals = counts.length - 1; decimals > 0; decimals -= 1) {
    met += counts[decimals] ?? 0;
    if (met >= LEAST_SHARE * all) return decimals;
  }
  return 0;
}
