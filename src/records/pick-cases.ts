import type { Cases } from './cases.ts';
import type { Category } from './cells.ts';
import type { Codes } from './column.ts';

type Words = Readonly<Record<Category, readonly string[]>>;

const CATEGORIES: readonly Category[] = ['area', 'type', 'outcome'];

/** Which codes of a column are chosen; all where no word is. */
const chosenCodes = ({ names }: Codes, words: readonly string[]) =>
  Uint8Array.from(names, (name) => Number(words.length === 0 || words.includes(name)));

/** The cases of some words of each category; all of a category where none is named. */
export function pickCases(cases: Cases, words: Words): Cases {
  if (CATEGORIES.every((one) => words[one].length === 0)) return cases;
  const filters = CATEGORIES.map((one) => ({
    codes: cases[one].codes,
    chosen: chosenCodes(cases[one], words[one]),
  }));
  const rows = Uint32Array.from({ length: cases.rows }, (_, row) => row).filter((row) =>
    filters.every(({ codes, chosen }) => chosen[codes[row] as number] === 1),
  );
  const days = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] as number);
  const words_ = ({ codes, names }: Codes): Codes => ({
    codes: Uint16Array.from(rows, (row) => codes[row] as number),
    names,
  });
  const { amount, subject } = cases;
  return {
    ...cases,
    rows: rows.length,
    ...{ start: days(cases.start), end: days(cases.end) },
    ...{ area: words_(cases.area), type: words_(cases.type), outcome: words_(cases.outcome) },
    amount: amount && Float64Array.from(rows, (row) => amount[row] as number),
    subject: subject && Uint32Array.from(rows, (row) => subject[row] as number),
  };
}
