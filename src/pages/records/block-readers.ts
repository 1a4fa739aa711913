import { YardstickError } from '../../base/error.ts';
import type { CsvBytes } from '../../records/columns/csv-blocks.ts';
import { type CsvPlan, csvCells } from '../../records/columns/csv-cells.ts';
import type { RoleCells } from '../../records/columns/role-cells.ts';
import type { BlockAsk, BlockSaid } from './block.worker.ts';
import { faultHeard } from './fault-said.ts';

const MOST_READERS = 4;

interface Waiting {
  readonly resolve: (cells: RoleCells) => void;
  readonly reject: (reason: unknown) => void;
}

/** Workers that read blocks of a file side by side. */
export class BlockReaders {
  readonly #workers: readonly Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  /** @param most so many blocks there may be: for one, none is worth starting */
  constructor(most: number) {
    // Workers of a worker are missing in older browsers: there the log's own reads.
    const cores = typeof Worker === 'undefined' || most < 2 ? 0 : navigator.hardwareConcurrency;
    const count = Math.min(MOST_READERS, cores, most);
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./block.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<BlockSaid>) => this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#fail(new YardstickError('log-memory', event.message, { message: event.message }));
      };
      return worker;
    });
  }

  /** Blocks that may be on their way at a time. */
  get ahead(): number {
    return 2 * this.#workers.length;
  }

  /** Reads a block, whose bytes go over; throws as `csvCells` does. */
  readonly read = async (block: CsvBytes, plan: CsvPlan): Promise<RoleCells> => {
    const worker = this.#workers[this.#number % this.#workers.length];
    if (worker === undefined) return csvCells(block, plan);
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const ask: BlockAsk = { number, block, plan };
      worker.postMessage(ask, [block.bytes.buffer]);
    });
  };

  #hear(said: BlockSaid): void {
    const waiting = this.#waiting.get(said.number);
    this.#waiting.delete(said.number);
    if ('cells' in said) waiting?.resolve(said.cells);
    else waiting?.reject(faultHeard(said.fault));
  }

  #fail(fault: YardstickError): void {
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }

  /** Lets the workers go. */
  stop(): void {
    for (const worker of this.#workers) worker.terminate();
  }
}
