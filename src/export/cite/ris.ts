import { type Cite, dateParts, oneLine } from './work.ts';

const slashed = (date: string) => {
  const [year, ...rest] = dateParts(date).map((part) => String(part).padStart(2, '0'));
  return year === undefined ? '' : `${[year, rest[0] ?? '', rest[1] ?? ''].join('/')}/`;
};

/** A RIS record of type DATA, lines ended as the format asks (CRLF). */
export const citeRis: Cite = (work) => {
  const fields: [string, string][] = [
    ['TY', 'DATA'],
    ['ID', work.id],
    ['AU', work.author],
    ['TI', work.title],
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
