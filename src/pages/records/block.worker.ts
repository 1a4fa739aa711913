import type { CsvBytes } from '../../records/columns/csv-blocks.ts';
import { type CsvPlan, csvCells } from '../../records/columns/csv-cells.ts';
import type { RoleCells } from '../../records/columns/role-cells.ts';
import { type FaultSaid, faultSaid } from './fault-said.ts';

/** A block of a file to be read. */
export interface BlockAsk {
  readonly number: number;
  readonly block: CsvBytes;
  readonly plan: CsvPlan;
}

/** What became of it. */
export type BlockSaid =
  | { readonly number: number; readonly cells: RoleCells }
  | { readonly number: number; readonly fault: FaultSaid };

/** The memory of columns, which goes over to who asked for them. */
function buffersOf(cells: RoleCells): ArrayBufferLike[] {
  const { lines, misfits, start, end, amount, id, area, type, outcome, subject } = cells;
  const words = [area, type, outcome, subject].map((one) => one?.codes);
  const all = [lines, misfits, start, end, amount, id?.formOf, id?.numbers, ...words];
  return all.flatMap((one) => (one ? [one.buffer] : []));
}

self.onmessage = ({ data: { number, block, plan } }: MessageEvent<BlockAsk>) => {
  try {
    const cells = csvCells(block, plan);
    const transfer = buffersOf(cells) as ArrayBuffer[];
    self.postMessage({ number, cells } satisfies BlockSaid, { transfer });
  } catch (cause) {
    self.postMessage({ number, fault: faultSaid(cause) } satisfies BlockSaid);
  }
};
