import { read } from '@e965/xlsx';
import { proposeMappings } from '../../src/intake/guess.ts';
import { openFile } from '../../src/intake/open-file.ts';
import { buffersOf, packFacts, unpackFacts } from '../../src/intake/pack-facts.ts';
import { readMapped } from '../../src/intake/read-mapped.ts';
import { benchIntakePage } from './intake-page.ts';
import { largeWorkbook } from './intake-workbook.ts';
import { printRows } from './table.ts';

const bytes = largeWorkbook();
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
if (!process.argv.includes('--no-page')) {
  printRows([['in the page', 'ms', 'of the bare read'], ...(await benchIntakePage(bytes, bare))]);
}
