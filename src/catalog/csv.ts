import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem.ts';

/** A row of a table: its cells by column name, as text. */
export interface Row {
  readonly at: Place;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as text; `problems` says what could not be read. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

interface Located {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads CSV with a header row (RFC 4180; a byte order mark, CRLF and empty lines are tolerated).
 * Cells are trimmed. Never throws: faults are in `problems`.
 */
export function readCsv(file: string, text: string): CsvTable {
  let records: Located[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Located[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { lines?: number }).lines ?? 1);
    return {
      file,
      columns: [],
      rows: [],
      problems: [problem({ file, line }, '', '', error.message)],
    };
  }
  const [header, ...body] = records;
  const columns = header?.record ?? [];
  const problems: Problem[] = [];
  const rows = body.map(({ record, info }) => {
    const breaks = record.join('').split('\n').length - 1;
    const at = { file, line: info.lines - breaks };
    if (record.length !== columns.length) {
      problems.push(problem(at, '', String(record.length), `expected ${columns.length} cells`));
    }
    return { at, cells: Object.fromEntries(columns.map((name, i) => [name, record[i] ?? ''])) };
  });
  return { file, columns, rows, problems };
}
