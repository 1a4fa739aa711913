import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { writeLicence } from '../i18n/licence.ts';
import type { ChartDocument } from '../spec/document.ts';
import { figureColumns } from './figure-table.ts';
import { writeParquet } from './parquet.ts';
import {
  HOSTILE,
  hostileDocument,
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
  variedDocument,
} from './test-document.ts';

async function write(document: ChartDocument, options = TEST_OPTIONS): Promise<Uint8Array> {
  return Uint8Array.from((await writeParquet(document, options, TEST_TOOLS)) as Uint8Array);
}

const bufferOf = (bytes: Uint8Array) => bytes.buffer as ArrayBuffer;
const read = async (document: ChartDocument) =>
  parquetReadObjects({ file: bufferOf(await write(document)) });

test.each([
  ['the kept document', testDocument()],
  ['ranges, negatives and absent figures', variedDocument()],
])('every cell comes back as it went: %s', async (_, document) => {
  const columns = figureColumns(document, 'en');
  const expected = document.rows.map((row) =>
    Object.fromEntries(
      columns.map(({ code, cell }) => {
        const one = cell(row);
        if (one === null) return [code, null];
        return [code, one.kind === 'number' ? one.number : one.kind === 'day' ? one.day : one.text];
      }),
    ),
  );
  expect(await read(document)).toEqual(expected);
});

test.each(['en', 'zh'] as const)(
  'the file says what it is and where it is from: %s',
  async (language) => {
    const document = testDocument();
    const bytes = await write(document, { ...TEST_OPTIONS, language });
    const entries = parquetMetadata(bufferOf(bytes)).key_value_metadata ?? [];
    const said = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      title: document.texts.title[language],
      subtitle: document.texts.subtitle[language],
      address: TEST_OPTIONS.address,
      taken: TEST_OPTIONS.date,
      data_hash: document.dataHash,
    });
    const [source] = document.sources;
    expect(said.licence).toContain(writeLicence(source ?? expect.fail(), language));
    expect(said.sources).toContain(source?.title[language]);
    expect(said.notes).toContain(document.notes[0]?.[language]);
    expect(said).not.toHaveProperty('query');
  },
);

test('equal documents give equal bytes', async () => {
  expect(await write(testDocument())).toEqual(await write(testDocument()));
});

test('hostile texts are only texts', async () => {
  const [row] = await read(hostileDocument());
  expect(row?.SOURCE).toBe(HOSTILE.replace('\ud83d', ''));
});
