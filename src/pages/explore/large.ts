import type { Observation } from '../../catalog/types.ts';
import { DIMENSIONS, type Dimension, without } from '../../compare/explore/counts.ts';
import { filterOf, orderOf } from '../../compare/explore/question.ts';
import type { ExploreRequest } from '../../compare/explore/request.ts';
import type { Answerer, AskOptions } from '../../engine/answerer.ts';
import { askCells, askObservations } from '../../engine/question.ts';

/** More figures than this no chart draws, and no page takes along whole. */
const MOST_DRAWN = 5000;
/** Figures that are asked for at a time where there are more. */
export const PAGE = 200;

/** What the database answers to a request that it alone can answer. */
export interface LargeAnswer {
  /** All of them, or the first where there are too many. */
  readonly figures: readonly Observation[];
  readonly count: number;
}

/** What of a request decides its figures and their order. */
export function askedOf(request: ExploreRequest): string {
  return JSON.stringify([filterOf(request), orderOf(request)]);
}

async function askCount(
  database: Answerer,
  request: ExploreRequest,
  options: AskOptions,
): Promise<number> {
  const { cells } = await database.ask(askCells(filterOf(request)), options);
  return cells[0]?.count ?? 0;
}

/**
 * Asks the database for all figures that a request selects, or the first page of them.
 * @param known how many there are, where that is known without asking
 */
export async function askLarge(
  database: Answerer,
  request: ExploreRequest,
  known: number | null,
  options: AskOptions,
): Promise<LargeAnswer> {
  const count = known ?? (await askCount(database, request, options));
  const page = { offset: 0, limit: count > MOST_DRAWN ? PAGE : null };
  const question = askObservations(filterOf(request), orderOf(request), page);
  const { observations } = await database.ask(question, options);
  return { figures: observations, count };
}

/** Asks for every figure that a request selects. */
export async function askAll(
  database: Answerer,
  request: ExploreRequest,
): Promise<readonly Observation[]> {
  const question = askObservations(filterOf(request), orderOf(request));
  return (await database.ask(question)).observations;
}

/** How many figures each value of each dimension would give; see `counts`. */
export async function askCounts(
  database: Answerer,
  request: ExploreRequest,
  options: AskOptions,
): Promise<ReadonlyMap<Dimension, ReadonlyMap<string, number>>> {
  const counted = await Promise.all(
    DIMENSIONS.map(async (dimension) => {
      const question = askCells(filterOf(without(request, dimension)), [dimension]);
      const { cells } = await database.ask(question, options);
      return [dimension, new Map(cells.map(({ keys, count }) => [keys[0] ?? '', count]))] as const;
    }),
  );
  return new Map(counted);
}

/** The rows of a long answer, asked for page by page as they come into sight. */
export class PagedRows {
  readonly #rows = new Map<number, Observation>();
  readonly #asked = new Set<number>();
  readonly #ask: (offset: number) => Promise<readonly Observation[]>;

  constructor(database: Answerer, request: ExploreRequest, first: readonly Observation[]) {
    this.#put(0, first);
    this.#asked.add(0);
    this.#ask = async (offset) => {
      const page = { offset, limit: PAGE };
      const question = askObservations(filterOf(request), orderOf(request), page);
      return (await database.ask(question)).observations;
    };
  }

  at(position: number): Observation | undefined {
    return this.#rows.get(position);
  }

  /** Asks for the pages of these rows that were not asked for; true if any came. */
  async need(from: number, to: number): Promise<boolean> {
    let came = false;
    for (let offset = from - (from % PAGE); offset <= to; offset += PAGE) {
      if (this.#asked.has(offset)) continue;
      this.#asked.add(offset);
      try {
        this.#put(offset, await this.#ask(offset));
        came = true;
      } catch (cause) {
        this.#asked.delete(offset);
        throw cause;
      }
    }
    return came;
  }

  #put(offset: number, rows: readonly Observation[]): void {
    for (const [at, one] of rows.entries()) this.#rows.set(offset + at, one);
  }
}
