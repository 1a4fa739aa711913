import type { SourceKind } from '../../base/vocabulary.ts';
import { type Cite, dateParts, isArticle, oneLine } from './work.ts';

const TYPES: Readonly<Record<SourceKind, string>> = {
  newspaper: 'NEWS',
  journal: 'JOUR',
  report: 'RPRT',
  dataset: 'DATA',
  web: 'ELEC',
};

const slashed = (date: string) => {
  const [year, ...rest] = dateParts(date).map((part) => String(part).padStart(2, '0'));
  return year === undefined ? '' : `${[year, rest[0] ?? '', rest[1] ?? ''].join('/')}/`;
};

/** An office's name is one: a comma parts a family name from a given one, and ends the family name. */
const party = (name: string) => `${name.replaceAll(', ', ' – ')},`;

/** A RIS record, an author a line, lines ended as the format asks (CRLF). */
export const citeRis: Cite = (work) => {
  const fields: [string, string][] = [
    ['TY', TYPES[work.kind]],
    ['ID', work.id],
    ...work.authors.map((name): [string, string] => ['AU', party(oneLine(name))]),
    ['TI', work.title],
    [isArticle(work) ? 'T2' : 'PB', work.container],
    ['PY', work.date.slice(0, 4)],
    ['DA', slashed(work.date)],
    ['ET', work.version],
    ['UR', work.address],
    ['Y2', slashed(work.accessed)],
    ['N1', work.note],
    ['LA', work.language],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value)])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
};
