import type { Pledge } from './register.ts';
import type { CatalogMetadata, Observation } from './types.ts';

/** A promise with what it was changed to, first announced first. */
export interface PledgeHistory {
  readonly steps: readonly Pledge[];
  /** Figures that report on it, by the end of their period; none where nothing was reported. */
  readonly reported: readonly Observation[];
}

const NOT_REPORTS = new Set(['target', 'plan', 'projection', 'standard', 'baseline', 'change']);

/** What began before the announcement is where things stood, not what came of it. */
function since({ start, end }: Observation, announced: string): boolean {
  const first = start ?? end;
  return announced === '' || (first !== null && first.slice(0, announced.length) >= announced);
}

/** True where a figure reports on what was promised, once it was. */
function reports(figure: Observation, { reform, indicator, area, announced }: Pledge): boolean {
  return (
    figure.reform === reform &&
    figure.indicator === indicator &&
    figure.area === area &&
    !NOT_REPORTS.has(figure.role) &&
    since(figure, announced)
  );
}

const byEnd = (a: Observation, b: Observation) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1);

/**
 * The promises of some reforms, each once with its changes, in the order of the table. What was
 * withdrawn stays among them.
 */
export function pledgeHistories(
  { promises }: Pick<CatalogMetadata, 'promises'>,
  figures: readonly Observation[],
  reforms: ReadonlySet<string>,
): PledgeHistory[] {
  const own = promises.filter(({ reform }) => reforms.has(reform));
  const next = new Map(own.map((one) => [one.replaces ?? '', one]));
  return own
    .filter(({ replaces }) => replaces === null)
    .map((first) => {
      const steps = [first];
      for (let at = next.get(first.id); at !== undefined; at = next.get(at.id)) steps.push(at);
      const reported = figures.filter((one) => reports(one, first)).sort(byEnd);
      return { steps, reported };
    });
}

/** How many promises there are, on how many something was reported, and how many were withdrawn. */
export interface PledgeCounts {
  readonly announced: number;
  readonly reported: number;
  readonly withdrawn: number;
}

/** Counts promises: a change is none of its own, and what was withdrawn stays counted. */
export function countPledges(histories: readonly PledgeHistory[]): PledgeCounts {
  return {
    announced: histories.length,
    reported: histories.filter(({ reported }) => reported.length > 0).length,
    withdrawn: histories.filter(({ steps }) => steps.at(-1)?.withdrawn !== '').length,
  };
}
