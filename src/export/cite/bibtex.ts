import { type Cite, oneLine } from './work.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what TeX would read as a command. */
function tex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#_%]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

/** A BibTeX entry: `@misc`, which every style knows; inner braces keep capitals as they are. */
export const citeBibtex: Cite = (work) => {
  const address = work.address.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark));
  const fields: [string, string][] = [
    ['author', work.author === '' ? '' : `{${tex(work.author)}}`],
    ['title', `{${tex(work.title)}}`],
    ['year', work.date.slice(0, 4)],
    ['version', tex(work.version)],
    ['howpublished', address === '' ? '' : `\\url{${address}}`],
    ['url', address],
    ['urldate', work.accessed],
    ['note', tex(work.note)],
    ['langid', work.language === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${work.id},\n${lines.join('\n')}\n}\n`;
};
