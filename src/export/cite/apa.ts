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

function named(authors: readonly string[]): string {
  const names = authors.map((name) => name.replace(/\.$/, ''));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}, & ${last}`;
}

/**
 * APA, 7th edition (10.9 data sets, 10.1 articles): without an author the title comes first; n.d.
 * if undated.
 */
export const citeApa: Cite = (work) => {
  const { authors, container, version, accessed, address } = work;
  const when = `(${written(work.date) || 'n.d.'}).`;
  const edition = version === '' ? '' : ` (Version ${version})`;
  const form = work.kind === 'dataset' ? ' [Data set]' : '';
  const what = `${oneLine(work.title)}${edition}${form}.`;
  const head = authors.length === 0 ? [what, when] : [`${named(authors)}.`, when, what];
  const place = container === '' ? '' : `${container.replace(/\.$/, '')}.`;
  const retrieved = accessed === '' ? address : `Retrieved ${spoken(accessed)}, from ${address}`;
  return [...head, place, address === '' ? '' : retrieved].filter((part) => part !== '').join(' ');
};
