import type { SourceKind } from '../../base/vocabulary.ts';
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

/** Inner braces keep a name whole and capitals as they are. */
const whole = (text: string) => (text === '' ? '' : `{${tex(text)}}`);

/** Types that readers of BibTeX know; older styles write one that they do not know as `@misc`. */
const TYPES: Readonly<Record<SourceKind, { readonly entry: string; readonly container: string }>> =
  {
    newspaper: { entry: 'article', container: 'journal' },
    journal: { entry: 'article', container: 'journal' },
    report: { entry: 'techreport', container: 'institution' },
    dataset: { entry: 'dataset', container: 'publisher' },
    web: { entry: 'online', container: 'publisher' },
  };

/** A BibTeX entry. */
export const citeBibtex: Cite = (work) => {
  const { entry, container } = TYPES[work.kind];
  const [year = '', month = '', day = ''] = work.date.split('-');
  const fields: [string, string][] = [
    ['author', work.authors.map(whole).join(' and ')],
    ['title', whole(work.title)],
    [container, whole(work.container)],
    ['entrysubtype', work.kind === 'newspaper' ? 'newspaper' : ''],
    ['year', year],
    ['month', month === '' ? '' : String(Number(month))],
    ['date', day === '' ? '' : work.date],
    ['version', tex(work.version)],
    ['url', work.address.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark))],
    ['urldate', work.accessed],
    ['note', tex(work.note)],
    ['langid', work.language === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@${entry}{${work.id},\n${lines.join('\n')}\n}\n`;
};
