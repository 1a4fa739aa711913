import { type DecodedArray, type ParquetParsers, parquetRead } from 'hyparquet';
import { convert } from 'hyparquet/src/convert.js';
import type { ColumnDecoder } from 'hyparquet/src/types.js';
import { compressors } from 'hyparquet-compressors';
import type { Span } from '../parquet-spans.ts';
import { TEXT_PARSERS, textOf } from '../parquet-texts.ts';
import type { Roles } from '../roles.ts';
import { MOST_KNOWN } from './byte-memo.ts';
import { type Coder, makeAmountCoder, makeDateCoder, WordCoder } from './coders.ts';
import { IdCoder } from './id-coder.ts';
import { dayCoderOf, isOfBytes, isOfDays, PARSERS, toDays } from './parquet-forms.ts';
import {
  type ByteRanges,
  flatDecoder,
  isRanges,
  type RawPage,
  type RawValues,
  readPages,
} from './parquet-pages.ts';
import type { ParquetSource } from './parquet-source.ts';
import { type RoleCells, WORD_ROLES, type WordCells, type WordRole } from './role-cells.ts';

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array) => decoder.decode(bytes);

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Calls with each text's bytes, without white space of ASCII around them. */
function forEachText(
  { bytes, from, to }: ByteRanges,
  use: (place: number, begin: number, end: number) => void,
): void {
  for (let place = 0; place < from.length; place += 1) {
    let [begin, end] = [from[place] as number, to[place] as number];
    while (begin < end && isSpace(bytes[begin] as number)) begin += 1;
    while (end > begin && isSpace(bytes[end - 1] as number)) end -= 1;
    use(place, begin, end);
  }
}

/** Reads values as a coder reads their texts: each once. */
function remembering(coder: Coder): (value: unknown) => number {
  const known = new Map<unknown, number>();
  return (value) => {
    if (typeof value === 'number' && coder.number !== undefined) return coder.number(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const number = coder.text(textOf(value));
    if (typeof value !== 'object' && known.size < MOST_KNOWN) known.set(value, number);
    return number;
  };
}

/** Goes through the values of a page that lie in a span: row of the span, place of the value. */
function forEachGiven(
  { first, rows, given }: RawPage,
  [from, to]: Span,
  use: (row: number, place: number) => void,
): void {
  let place = 0;
  for (let at = 0; at < rows; at += 1) {
    if (given !== null && given[at] === 0) continue;
    const row = first + at;
    if (row >= from && row < to) use(row - from, place);
    place += 1;
  }
}

type Numbers = Int32Array | Uint32Array | Float64Array;

/** Reads cells of a flat column as numbers into a column; what is not given stays as it is. */
async function readFlat(
  source: ParquetSource,
  column: ColumnDecoder,
  span: Span,
  coder: Coder,
  into: Numbers,
): Promise<void> {
  const areDays = coder.isOfDates === true && isOfDays(column);
  const ofValue = areDays ? dayCoderOf(coder) : remembering(coder);
  const numbersOf = (values: RawValues): ArrayLike<number> => {
    if (isRanges(values) && isOfBytes(column)) {
      const numbers = new Float64Array(values.from.length);
      forEachText(values, (place, begin, end) => {
        numbers[place] = coder.bytes(values.bytes, begin, end);
      });
      return numbers;
    }
    const raw = isRanges(values) ? partsOf(values) : values;
    const rich = areDays ? toDays(raw, column) : convert(raw, { ...column, parsers: PARSERS });
    return Float64Array.from(rich as ArrayLike<unknown>, ofValue);
  };
  let dictionary: ArrayLike<number> = [];
  await readPages(source, column, span, {
    dictionary: (values) => {
      dictionary = numbersOf(values);
    },
    page: (page) => {
      if (page.isCoded) {
        const codes = page.values as ArrayLike<number>;
        forEachGiven(page, span, (row, place) => {
          into[row] = dictionary[codes[place] as number] as number;
        });
        return;
      }
      const numbers = numbersOf(page.values);
      forEachGiven(page, span, (row, place) => {
        into[row] = numbers[place] as number;
      });
    },
  });
}

/** The bytes of each text. */
const partsOf = ({ bytes, from, to }: ByteRanges): Uint8Array[] =>
  Array.from(from, (begin, place) => bytes.subarray(begin, to[place]));

/** Calls with each value of a column as its text: of lists and structs, which pages hold in parts. */
async function forEachNested(
  { file, metadata }: ParquetSource,
  column: string,
  [rowStart, rowEnd]: Span,
  use: (row: number, text: string) => void,
): Promise<void> {
  const hear = (values: DecodedArray, first: number) => {
    const from = Math.max(0, rowStart - first);
    const to = Math.min(values.length, rowEnd - first);
    for (let at = from; at < to; at += 1) use(first + at - rowStart, textOf(values[at]));
  };
  const parsers: Partial<ParquetParsers> = TEXT_PARSERS as never;
  await parquetRead({
    ...{ file, metadata, compressors, parsers, columns: [column], rowStart, rowEnd },
    onChunk: ({ columnName, columnData, rowStart: first }) => {
      if (columnName === column) hear(columnData, first);
    },
  });
}

/** A file, and how the pages of its flat columns are read. */
interface Reading {
  readonly source: ParquetSource;
  readonly decoderOf: typeof flatDecoder;
}

/** Reads cells as numbers by a coder, into a column. */
async function readCoded(
  { source, decoderOf }: Reading,
  column: string,
  span: Span,
  coder: Coder,
  into: Numbers,
): Promise<void> {
  into.fill(coder.text(''));
  const flat = decoderOf(source, column);
  if (flat !== null) return readFlat(source, flat, span, coder, into);
  await forEachNested(source, column, span, (row, text) => {
    into[row] = coder.text(text);
  });
}

async function readIds({ source, decoderOf }: Reading, column: string, span: Span) {
  const coder = new IdCoder(span[1] - span[0], decode);
  const flat = decoderOf(source, column);
  if (flat === null) {
    await forEachNested(source, column, span, (row, text) => coder.text(row, text));
    return coder.finish();
  }
  let read = (_row: number, _place: number): void => undefined;
  const readerOf = (values: RawValues) => {
    if (isRanges(values) && isOfBytes(flat)) {
      const { from, to } = values;
      forEachText(values, (place, begin, end) => {
        from[place] = begin;
        to[place] = end;
      });
      return (row: number, place: number) =>
        coder.bytes(row, values.bytes, from[place] as number, to[place] as number);
    }
    const raw = isRanges(values) ? partsOf(values) : values;
    const rich = convert(raw, { ...flat, parsers: PARSERS });
    return (row: number, place: number) => coder.text(row, textOf(rich[place]));
  };
  await readPages(source, flat, span, {
    dictionary: (values) => {
      read = readerOf(values);
    },
    page: (page) => {
      if (page.isCoded) {
        const codes = page.values as ArrayLike<number>;
        forEachGiven(page, span, (row, place) => read(row, codes[place] as number));
      } else forEachGiven(page, span, readerOf(page.values));
    },
  });
  return coder.finish();
}

async function readWords(reading: Reading, column: string, span: Span): Promise<WordCells> {
  const coder = new WordCoder(decode);
  const codes = new Uint32Array(span[1] - span[0]);
  await readCoded(reading, column, span, coder, codes);
  return coder.finish(codes);
}

/**
 * Reads what roles name of a span of rows, a column at a time, without a text of each cell: a day stays a
 * number, a word of a dictionary is read once.
 * @param decoderOf how a column's pages are read; null has the reader of Parquet read the column
 * @throws what the reader of Parquet throws
 */
export async function parquetColumns(
  source: ParquetSource,
  roles: Roles,
  span: Span,
  decoderOf = flatDecoder,
): Promise<RoleCells> {
  const reading = { source, decoderOf };
  const rows = span[1] - span[0];
  const dates = async (column: string) => {
    const into = new Int32Array(rows);
    await readCoded(reading, column, span, makeDateCoder(decode), into);
    return into;
  };
  const words: Partial<Record<WordRole, WordCells>> = {};
  for (const role of WORD_ROLES) {
    const column = roles[role];
    if (column !== undefined) words[role] = await readWords(reading, column, span);
  }
  const { id, amount } = roles;
  const amounts = amount === undefined ? null : new Float64Array(rows);
  if (amount !== undefined && amounts !== null) {
    await readCoded(reading, amount, span, makeAmountCoder(decode), amounts);
  }
  return {
    rows,
    lines: null,
    linesIn: rows,
    misfits: null,
    start: await dates(roles.start),
    end: roles.end === undefined ? null : await dates(roles.end),
    amount: amounts,
    id: id === undefined ? null : await readIds(reading, id, span),
    area: words.area ?? null,
    type: words.type ?? null,
    outcome: words.outcome ?? null,
    subject: words.subject ?? null,
  };
}
