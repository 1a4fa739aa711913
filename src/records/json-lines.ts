import { YardstickError } from '../base/error.ts';
import type { RowBatch } from './csv-rows.ts';

/** A value as the text that it would have in a table. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

type Fields = Readonly<Record<string, unknown>>;

function parse(file: string, text: string, line: number): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Fields;
  } catch (cause) {
    const details = { file, line: String(line) };
    throw new YardstickError('log-json', `${file}:${line}: not JSON`, details, cause);
  }
  throw new YardstickError('log-json', `${file}:${line}: no object`, { file, line: String(line) });
}

/**
 * Reads JSON with an object a line (NDJSON), piece by piece; the columns are the fields of the lines
 * of the first piece, blank lines are left out.
 * @throws YardstickError `log-json` with the line that is none, `log-no-header` where there is no line
 */
export async function* jsonLineRows(
  file: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<RowBatch> {
  let columns: readonly string[] | null = null;
  let rest = '';
  let line = 1;
  const take = (lines: readonly string[]): RowBatch => {
    const fields: Fields[] = [];
    const places: number[] = [];
    for (const text of lines) {
      if (text.trim() !== '') {
        fields.push(parse(file, text, line));
        places.push(line);
      }
      line += 1;
    }
    columns ??= [...new Set(fields.flatMap((one) => Object.keys(one)))];
    const names = columns;
    return {
      columns: names,
      rows: fields.map((one) => names.map((name) => textOf(one[name]))),
      lines: places,
    };
  };
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield take(lines);
  }
  if (rest.trim() !== '') yield take([rest]);
  if (columns === null) throw new YardstickError('log-no-header', `${file}: empty`, { file });
}
