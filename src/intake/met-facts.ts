import type { Fact } from './reading.ts';

type Place = Pick<Fact, 'area' | 'reform' | 'series' | 'period'>;

/** The figures of a table by what they say but the value (`keyOf`), of which a row says most for all its columns. */
export class MetFacts {
  private readonly all = new Map<string, Map<string, Fact>>();
  private last: Place | null = null;
  private lastKey = '';

  /** Meets a figure; gives the one that was met before and says the same but the value, else null. */
  meet(fact: Fact): Fact | null {
    const of = `${fact.indicator}\t${fact.role}\t${fact.base ?? ''}`;
    let facts = this.all.get(of);
    if (facts === undefined) {
      facts = new Map();
      this.all.set(of, facts);
    }
    const key = this.keyOfPlace(fact);
    const other = facts.get(key);
    if (other !== undefined) return other;
    facts.set(key, fact);
    return null;
  }

  private keyOfPlace({ area, reform, series, period }: Fact): string {
    const { last } = this;
    const isSame =
      last !== null &&
      last.area === area &&
      last.reform === reform &&
      last.series === series &&
      last.period === period;
    if (isSame) return this.lastKey;
    this.last = { area, reform, series, period };
    const place = area === null ? '' : area.code || area.name;
    this.lastKey = `${place}\t${reform}\t${series}\t${period}`;
    return this.lastKey;
  }
}
