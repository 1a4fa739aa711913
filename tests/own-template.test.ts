import { read, utils, write } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { ownTemplateWords } from '../src/i18n/own-template.ts';
import { openFile } from '../src/intake/open-file.ts';
import { readBook } from '../src/intake/read-book.ts';
import { templateFile } from '../src/pages/own/template.ts';

const NOTHING = { areas: [], units: [] };
const readFile = async (bytes: Uint8Array) =>
  readBook(await openFile({ name: 'a.xlsx', bytes }), NOTHING);

/** Rows as an office types them, in the order of the columns. */
const ROWS = {
  zh: [
    ['平均用时', '甲区', '2024年3月', '天', 8.5, 10, ''],
    ['平均用时', '乙区', '2024年3月', '天', '逾12', 10, '含补正'],
    ['按时办结率', '甲区', '2024年3月', '%', 96.2, '', ''],
  ],
  en: [
    ['Average days', 'North', '2024-03', 'days', 8.5, 10, ''],
    ['Average days', 'South', '2024-03', 'days', 'over 12', 10, 'with corrections'],
    ['On time', 'North', '2024-03', '%', 96.2, '', ''],
  ],
};

it.each(LANGUAGES)('is filled in and opened, its examples set aside, %s', async (language) => {
  const book = read(await templateFile(language), { type: 'array' });
  const sheet = book.Sheets[ownTemplateWords(language).sheet] ?? expect.fail();
  utils.sheet_add_aoa(sheet, ROWS[language], { origin: -1 });
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const facts = (await readFile(bytes)).flatMap(({ reading }) => reading.facts);
  const line = (one: (typeof facts)[number]) => [
    one.area?.name,
    one.period,
    one.role,
    one.quantity.qualifier,
    one.quantity.value,
    one.unit,
  ];
  const [first, second] = [ROWS[language][0] ?? [], ROWS[language][1] ?? []];
  const unit = String(first[3]);
  expect(facts.map(line)).toEqual([
    [first[1], '2024-03', 'actual', '=', 8.5, unit],
    [first[1], '2024-03', 'target', '=', 10, unit],
    [second[1], '2024-03', 'actual', '>', 12, unit],
    [second[1], '2024-03', 'target', '=', 10, unit],
    [first[1], '2024-03', 'actual', '=', 96.2, '%'],
  ]);
});

it.each(LANGUAGES)(
  'offers units to choose from, and says nothing by itself, %s',
  async (language) => {
    const bytes = await templateFile(language);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('type="list"');
    expect(sheet.match(/<dataValidation /g)).toHaveLength(
      ownTemplateWords(language).columns.length,
    );
    expect((await readFile(bytes)).flatMap(({ reading }) => reading.facts)).toEqual([]);
  },
);
