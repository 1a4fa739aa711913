import { YardstickError } from '../../base/error.ts';
import { csvHead, linesOfHead } from '../csv-rows.ts';
import type { Roles } from '../roles.ts';
import { type CsvBytes, csvBlocks } from './csv-blocks.ts';
import type { CsvPlan } from './csv-cells.ts';
import type { RoleCells } from './role-cells.ts';

/** Rows of a file of CSV as a log takes them. */
export interface CsvLogCells {
  readonly cells: RoleCells;
  /** The line on which they begin; the header's is 1. */
  readonly firstLine: number;
  /** Bytes that they stand in. */
  readonly bytes: number;
}

/** Who reads a file of CSV. */
export interface CsvReading {
  /** Hears of the columns before any row. */
  readonly begin: (columns: readonly string[]) => void;
  /** Reads a block: `csvCells`, here or elsewhere. */
  readonly read: (block: CsvBytes, plan: CsvPlan) => Promise<RoleCells>;
  /** Blocks that may be read at a time. */
  readonly ahead: number;
}

const LINE_FEED = 0x0a;
const LONGEST_HEAD = 2 ** 20;

/** The header of a file, and the block below it. */
function headOf(file: string, { bytes, encoding }: CsvBytes) {
  const isTold = /^(\xef\xbb)?.?sep=/i.test(String.fromCharCode(...bytes.subarray(0, 7)));
  const first = bytes.indexOf(LINE_FEED) + 1 || bytes.length;
  const second = isTold ? bytes.indexOf(LINE_FEED, first) + 1 || bytes.length : first;
  const part = bytes.subarray(0, Math.min(second, LONGEST_HEAD));
  const decoder = new TextDecoder(encoding ?? 'UTF-8', { fatal: true });
  const text = decoder.decode(part);
  const head = csvHead(file, text);
  return {
    head,
    lines: linesOfHead(text.slice(0, head.length)),
    below: { bytes: bytes.subarray(second), encoding },
  };
}

/** A fault of a block with the line that it has in the file. */
function placed(cause: unknown, firstLine: number): unknown {
  if (!(cause instanceof YardstickError) || cause.code !== 'log-csv') return cause;
  const { line = '' } = cause.details;
  if (line === '') return cause;
  const details = { ...cause.details, line: String(Number(line) + firstLine) };
  return new YardstickError(cause.code, cause.message, details, cause.cause);
}

/**
 * Reads what roles name of a file of CSV whose lines end with one byte (not of UTF-16), block by block, in
 * the order of the file, some of them at a time.
 * @throws YardstickError `encoding-unknown`, `log-csv`, `log-not-csv`, `log-no-header`, and what `begin` throws
 */
export async function* csvLogCells(
  file: string,
  slices: AsyncIterable<Uint8Array>,
  roles: Roles,
  { begin, read, ahead }: CsvReading,
): AsyncGenerator<CsvLogCells> {
  const waiting: { readonly cells: Promise<RoleCells>; readonly bytes: number }[] = [];
  let plan: CsvPlan | null = null;
  let firstLine = 1;
  const next = async (): Promise<CsvLogCells> => {
    const { cells, bytes } = waiting.shift() as (typeof waiting)[number];
    try {
      const done = { cells: await cells, firstLine, bytes };
      firstLine += done.cells.linesIn;
      return done;
    } catch (cause) {
      throw placed(cause, firstLine);
    }
  };
  for await (const whole of csvBlocks(file, slices)) {
    let block = whole;
    if (plan === null) {
      const { head, lines, below } = headOf(file, whole);
      begin(head.columns);
      plan = { file, head, roles };
      block = below;
      firstLine += lines;
    }
    // Who reads it elsewhere takes its memory along.
    const { length } = whole.bytes;
    const cells = read(block, plan);
    // Its fault is heard once its turn has come.
    cells.catch(() => undefined);
    waiting.push({ cells, bytes: length });
    if (waiting.length > ahead) yield await next();
  }
  if (plan === null) throw new YardstickError('log-no-header', `${file}: empty`, { file });
  while (waiting.length > 0) yield await next();
}
