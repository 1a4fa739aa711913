import type { DecodedArray } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { parquetSchema } from 'hyparquet/src/metadata.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { getMaxDefinitionLevel, getTreePath, isFlatColumn } from 'hyparquet/src/schema.js';
import type { ColumnDecoder, PageHeader } from 'hyparquet/src/types.js';
import { compressors } from 'hyparquet-compressors';
import type { Span } from '../parquet-spans.ts';
import type { ParquetSource } from './parquet-source.ts';

// The reader makes a list of a column's values, with nulls among them; here they stay as they lie in the
// file, so that what stands a thousand times in a column is looked at once.

/** Texts as they lie one after the other in a page. */
export interface ByteRanges {
  readonly bytes: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Values as they stand in a page: texts by their bytes, others as the reader has them before it makes dates of them. */
export type RawValues = ByteRanges | DecodedArray;

export const isRanges = (values: RawValues): values is ByteRanges => 'bytes' in values;

/** A page of a column. */
export interface RawPage {
  /** Row of the file with which it begins. */
  readonly first: number;
  readonly rows: number;
  /** Of each row 1 where a value is given; null: all are. */
  readonly given: Uint8Array | null;
  /** Those values that are given; of a page with a dictionary their places in it. */
  readonly values: RawValues;
  readonly isCoded: boolean;
}

/** Who hears of a column's pages: of a dictionary before those that need it. */
export interface HearPages {
  dictionary(values: RawValues): void;
  page(page: RawPage): void;
}

/** What a column's values are in the file; null where they are lists, structs or parts of such. */
export function flatDecoder({ metadata }: ParquetSource, column: string): ColumnDecoder | null {
  const chunk = metadata.row_groups[0]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === column,
  );
  const path = chunk?.meta_data?.path_in_schema;
  if (chunk?.meta_data === undefined || path === undefined || path.length !== 1) return null;
  const schemaPath = getTreePath(parquetSchema(metadata), path);
  const element = schemaPath.at(-1)?.element;
  if (element === undefined || !isFlatColumn(schemaPath)) return null;
  const { type, codec } = chunk.meta_data;
  return {
    pathInSchema: path,
    type,
    element,
    schemaPath,
    codec,
    compressors,
    parsers: {} as never,
  };
}

/** The texts that lie in a page from here on. */
function rangesIn(page: Uint8Array, offset: number, count: number): ByteRanges {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  let at = offset;
  for (let place = 0; place < count; place += 1) {
    const begins = at + 4;
    at = begins + view.getUint32(at, true);
    from[place] = begins;
    to[place] = at;
  }
  if (at > page.byteLength) throw new Error('parquet texts reach beyond their page');
  return { bytes: page, from, to };
}

const isDictionary = (encoding = '') => encoding.endsWith('_DICTIONARY');

/** Where values are given, of levels; null where all are. */
function givenIn(levels: ArrayLike<number>, most: number): Uint8Array | null {
  const given = new Uint8Array(levels.length);
  let all = true;
  for (let row = 0; row < given.length; row += 1) {
    const isGiven = levels[row] === most;
    given[row] = isGiven ? 1 : 0;
    all &&= isGiven;
  }
  return all ? null : given;
}

const countGiven = (given: Uint8Array | null, rows: number) =>
  given === null ? rows : given.reduce((sum, one) => sum + one, 0);

type Page = Omit<RawPage, 'first'>;

/** A page of the first form, of a dictionary or of texts, without a list of its levels and places. */
function ownPage(bytes: Uint8Array, rows: number, encoding: string, most: number): Page {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  let given: Uint8Array | null = null;
  if (most > 0) {
    const levels = new Uint8Array(rows);
    readRleBitPackedHybrid(reader, 1, levels as never);
    given = levels.includes(0) ? levels : null;
  }
  const count = countGiven(given, rows);
  if (!isDictionary(encoding)) {
    return { rows, given, values: rangesIn(bytes, reader.offset, count), isCoded: false };
  }
  const width = count === 0 ? 0 : view.getUint8(reader.offset);
  reader.offset += 1;
  const values = new Uint32Array(count);
  if (width > 0) {
    readRleBitPackedHybrid(reader, width, values as never, view.byteLength - reader.offset);
  }
  return { rows, given, values, isCoded: true };
}

function dataPage(bytes: Uint8Array, header: PageHeader, decoder: ColumnDecoder): Page {
  const { codec, type, schemaPath } = decoder;
  const most = getMaxDefinitionLevel(schemaPath);
  const [first, second] = [header.data_page_header, header.data_page_header_v2];
  if (second !== undefined) {
    const { definitionLevels: levels, dataPage: values } = readDataPageV2(bytes, header, decoder);
    const given = levels === undefined || levels.length === 0 ? null : givenIn(levels, most);
    return { rows: second.num_rows, given, values, isCoded: isDictionary(second.encoding) };
  }
  if (first === undefined) throw new Error('parquet data page header is undefined');
  const { num_values: rows, encoding } = first;
  const page = decompressPage(bytes, Number(header.uncompressed_page_size), codec, compressors);
  const isTexts = encoding === 'PLAIN' && type === 'BYTE_ARRAY';
  if (isTexts || isDictionary(encoding)) return ownPage(page, rows, encoding, most);
  const { definitionLevels: levels, dataPage: values } = readDataPage(page, first, decoder);
  const given = levels === undefined || levels.length === 0 ? null : givenIn(levels, most);
  return { rows, given, values, isCoded: false };
}

function dictionaryPage(bytes: Uint8Array, header: PageHeader, decoder: ColumnDecoder): RawValues {
  const { codec, type, element } = decoder;
  const count = header.dictionary_page_header?.num_values ?? 0;
  const page = decompressPage(bytes, Number(header.uncompressed_page_size), codec, compressors);
  if (type === 'BYTE_ARRAY') return rangesIn(page, 0, count);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  return readPlain({ view, offset: 0 }, type, count, element.type_length);
}

/** Goes through the pages of one group's column that hold some of the rows. */
async function readGroup(
  { file, metadata }: ParquetSource,
  group: number,
  decoder: ColumnDecoder,
  [from, to]: Span,
  begins: number,
  hear: HearPages,
): Promise<void> {
  const [column = ''] = decoder.pathInSchema;
  const chunk = metadata.row_groups[group]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === column,
  );
  const meta = chunk?.meta_data;
  if (meta === undefined || chunk?.file_path !== undefined) {
    throw new Error(`parquet column not found: ${column}`);
  }
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const buffer = await file.slice(start, start + Number(meta.total_compressed_size));
  const reader = { view: new DataView(buffer), offset: 0 };
  const own = { ...decoder, codec: meta.codec };
  let first = begins;
  while (first < to && reader.offset < buffer.byteLength - 1) {
    const header = parquetHeader(reader);
    const bytes = new Uint8Array(buffer, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.type === 'DICTIONARY_PAGE') {
      hear.dictionary(dictionaryPage(bytes, header, own));
      continue;
    }
    const told = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_rows;
    if (told === undefined) throw new Error(`parquet unsupported page type: ${header.type}`);
    if (first + told > from) hear.page({ first, ...dataPage(bytes, header, own) });
    first += told;
  }
  if (first < to) throw new Error(`parquet column ends at row ${first}: ${column}`);
}

/**
 * Reads the pages of a flat column that hold some of a span of rows, as they lie in the file.
 * @throws what the reader throws of a damaged file
 */
export async function readPages(
  source: ParquetSource,
  decoder: ColumnDecoder,
  span: Span,
  hear: HearPages,
): Promise<void> {
  let begins = 0;
  for (const [group, { num_rows }] of source.metadata.row_groups.entries()) {
    const ends = begins + Number(num_rows);
    const part: Span = [Math.max(begins, span[0]), Math.min(ends, span[1])];
    if (part[0] < part[1]) await readGroup(source, group, decoder, part, begins, hear);
    begins = ends;
  }
}
