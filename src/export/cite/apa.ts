import { shortHash } from '../facts.ts';
import { type Cite, dateParts, oneLine } from './work.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function written(date: string): string {
  const [year, month, day] = dateParts(date);
  if (year === undefined) return '';
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] ?? '';
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

function spoken(date: string): string {
  const [year, month, day] = dateParts(date);
  return month === undefined || day === undefined
    ? written(date)
    : `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** APA, 7th edition (10.9, data sets): without an author the title comes first; n.d. if undated. */
export const citeApa: Cite = ({ author, title, date, version, accessed, address }) => {
  const when = `(${written(date) || 'n.d.'}).`;
  const edition = version === '' ? '' : ` (Version ${shortHash(version)})`;
  const what = `${oneLine(title)}${edition} [Data set].`;
  const head = author === '' ? [what, when] : [`${author.replace(/\.$/, '')}.`, when, what];
  const retrieved = accessed === '' ? address : `Retrieved ${spoken(accessed)}, from ${address}`;
  return [...head, address === '' ? '' : retrieved].filter((part) => part !== '').join(' ');
};
