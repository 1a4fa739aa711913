import type { Language } from '../../base/vocabulary.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import type { GivenFile } from '../../intake/open-file.ts';

const PLACES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['示例一区', '示例二区', '示例三区'],
  en: ['Example district A', 'Example district B', 'Example district C'],
};
const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['地区', '收件数（件）', '平均用时（天）', '按时办结率（%）'],
  en: ['District', 'Cases received (cases)', 'Mean time (days)', 'Settled on time (%)'],
};
const TITLES: Readonly<Record<Language, string>> = {
  zh: '示例：各区政务服务办件情况表（并非真实统计）',
  en: 'Example: cases of district offices (no real statistics)',
};
/** Made up: by place, then month, of each of the three indicators. */
const FIGURES = [
  [
    [790, 812, 845, 903],
    [6.9, 6.5, 6.2, 5.8],
    [88.7, 91.2, 92.5, 93.4],
  ],
  [
    [655, 640, 655, 631],
    [6.4, 7.1, 7.3, 6.9],
    [90.2, 88.4, 88.1, 89.7],
  ],
  [
    [430, 455, 470, 498],
    [5.6, 5.2, 5.1, 5.3],
    [94.1, 95.6, 96.2, 95.9],
  ],
] as const;
const MONTHS = ['2023-03', '2024-01', '2024-02', '2024-03'];

const monthText = (month: string, language: Language) =>
  language === 'zh' ? month.replace(/(\d+)-0?(\d+)/, '$1年$2月') : month;

/** An example as an office makes one: a title, headings in two rows, totals left to the reader. */
export function exampleFile(language: Language): GivenFile {
  const [place = '', ...names] = HEADS[language];
  const head = [place, ...names.flatMap((name) => [name, '', '', ''])];
  const months = ['', ...names.flatMap(() => MONTHS.map((month) => monthText(month, language)))];
  const rows = FIGURES.map((figures, at) => [PLACES[language][at] ?? '', ...figures.flat()]);
  const lines = [[TITLES[language]], head, months, ...rows].map((cells) => cells.join('\t'));
  const name = ownPageWords(language).exampleFile;
  return { name, bytes: new TextEncoder().encode(lines.join('\n')) };
}
