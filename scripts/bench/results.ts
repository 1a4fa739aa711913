import { ascending, median } from 'd3-array';
import { kilobytes, printRows, timesOf } from './table.ts';
import type { Visit } from './visit.ts';

const TEMPERATURES = ['cold', 'warm'] as const;

/** Whether a visitor comes for the first time or was there before. */
export type Temperature = (typeof TEMPERATURES)[number];

/** What a server sent: requests answered, bytes of bodies. */
export interface Weight {
  readonly requests: number;
  readonly bytes: number;
}

/** All that was measured, by page; the first page named is what the others are compared with. */
export class Results {
  readonly #weights = new Map<string, Weight>();
  readonly #visits = new Map<string, Visit[]>();

  weigh(page: string, temperature: Temperature, weight: Weight): void {
    this.#weights.set(`${page} ${temperature}`, weight);
  }

  keep(page: string, condition: string, temperature: Temperature, visit: Visit): void {
    const key = `${page} ${condition} ${temperature}`;
    this.#visits.set(key, [...(this.#visits.get(key) ?? []), visit]);
  }

  printWeights(pages: readonly string[]): void {
    console.log('\nBrotli kB and requests until the network is idle');
    const bare = this.#weights.get(`${pages[0]} cold`);
    const rows = pages.map((page) => {
      const first = this.#weights.get(`${page} cold`);
      const second = this.#weights.get(`${page} warm`);
      return [
        page,
        kilobytes(first?.bytes),
        timesOf(first?.bytes, bare?.bytes),
        String(first?.requests ?? '–'),
        kilobytes(second?.bytes),
        String(second?.requests ?? '–'),
      ];
    });
    printRows([['', 'first kB', '×', 'requests', 'second kB', 'requests'], ...rows]);
  }

  printTimes(pages: readonly string[], conditions: readonly string[]): void {
    console.log(
      '\nTo the chart: ms (median), × (lowest–highest of a round), kB that had come by then',
    );
    for (const condition of conditions) {
      const head = [condition, 'cold ms', '×', 'kB', 'warm ms', '×'];
      printRows([head, ...pages.map((page) => this.#timesOf(page, pages[0] ?? '', condition))]);
    }
  }

  #timesOf(page: string, bare: string, condition: string): string[] {
    const visits = (name: string, temperature: Temperature) =>
      this.#visits.get(`${name} ${condition} ${temperature}`) ?? [];
    const cells = TEMPERATURES.map((temperature) => {
      const own = visits(page, temperature).map(({ time }) => time);
      const others = visits(bare, temperature).map(({ time }) => time);
      const ratios = own.map((time, run) => time / (others[run] ?? Number.NaN)).sort(ascending);
      const range = [ratios[0], ratios.at(-1)].map((ratio) => ratio?.toFixed(1) ?? '–').join('–');
      const middle = median(own);
      const spread = page === bare ? '' : ` (${range})`;
      return [middle?.toFixed(0) ?? '–', timesOf(middle, median(others)) + spread];
    });
    const came = median(visits(page, 'cold').map(({ bytes }) => bytes));
    return [page, ...(cells[0] ?? []), kilobytes(came), ...(cells[1] ?? [])];
  }
}
