import { read, utils, write } from '@e965/xlsx';
import { proposeMappings } from '../../src/intake/guess.ts';
import { openFile } from '../../src/intake/open-file.ts';
import { buffersOf, packFacts, unpackFacts } from '../../src/intake/pack-facts.ts';
import { readMapped } from '../../src/intake/read-mapped.ts';

/** The same numbers every time, from 0 to 1: a linear congruence (Lehmer, 1949). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A workbook of 50,000 rows: 500 places by 100 months, six figures a row. */
function workbook(): Uint8Array {
  const random = makeRandom(2024);
  const whole = (most: number) => Math.floor(random() * most);
  const heads = [
    '收件量（件）',
    '办结量（件）',
    '按期办结率（%）',
    '用时（天）',
    '评价（分）',
    '投诉（件）',
  ];
  const rows: (string | number)[][] = [['街道', '时间', ...heads, '备注']];
  for (let place = 0; place < 500; place += 1) {
    for (let month = 0; month < 100; month += 1) {
      const period = `${2016 + Math.floor(month / 12)}年${(month % 12) + 1}月`;
      const figures = [whole(100_000), whole(90_000), whole(1000) / 10, whole(3000) / 100];
      const rest = [whole(100) / 10, whole(500), `第${place * 100 + month}行`];
      rows.push([`第${place}街道`, period, ...figures, ...rest]);
    }
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

const bytes = workbook();
let began = performance.now();
let bare = 0;
function lap(what: string): void {
  const took = performance.now() - began;
  if (bare === 0) bare = took;
  console.log(`| ${what} | ${Math.round(took)} ms | ${(took / bare).toFixed(2)} |`);
  began = performance.now();
}

console.log(
  `${(bytes.length / 1e6).toFixed(1)} MB, 50,000 rows\n\n| step | time | of the bare read |`,
);
console.log('|---|---:|---:|');
began = performance.now();
read(bytes, { type: 'array', dense: true });
lap('the library alone');
const book = await openFile({ name: 'large.xlsx', bytes });
lap('opened: cells as shown, hash, shape');
const [sheet] = book.sheets;
const knowledge = { areas: [], units: [] };
const [proposal] = sheet ? proposeMappings(sheet, book.file, knowledge) : [];
lap('guesses with reasons, of all rows');
if (!sheet || !proposal) throw new Error('no table found');
const { facts } = readMapped(sheet, proposal.mapping, knowledge);
lap(`${facts.length} figures read, every row and cell judged`);
const packed = packFacts(facts);
lap('packed, in the worker');
const sent = structuredClone(packed, { transfer: buffersOf(packed) });
lap('sent');
unpackFacts(sent);
lap('unpacked, on the page');
structuredClone(facts);
lap('sent as objects, as it was');
