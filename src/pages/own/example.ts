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

/** What there is an example of. */
export const EXAMPLES = ['months', 'reforms', 'ranking'] as const;
export type Example = (typeof EXAMPLES)[number];

type Lines = readonly (readonly (string | number)[])[];

/** By indicator and place, then month: headings in two rows. */
function monthLines(language: Language): Lines {
  const [place = '', ...names] = HEADS[language];
  const head = [place, ...names.flatMap((name) => [name, '', '', ''])];
  const months = ['', ...names.flatMap(() => MONTHS.map((month) => monthText(month, language)))];
  const rows = FIGURES.map((figures, at) => [PLACES[language][at] ?? '', ...figures.flat()]);
  return [[TITLES[language]], head, months, ...rows];
}

/** Before and after, with targets. */
const REFORMS: Readonly<Record<Language, Lines>> = {
  zh: [
    ['示例：改革前后办理用时对比表（并非真实统计）'],
    ['改革事项', '改革前（天）', '改革后（天）', '目标（天）'],
    ['示例事项一', 30, 12, 15],
    ['示例事项二', 20, '5天以内', 5],
    ['示例事项三', 45, 38, 30],
  ],
  en: [
    ['Example: time taken before and after reforms (no real statistics)'],
    ['Reform', 'Before (days)', 'After (days)', 'Target (days)'],
    ['Example reform A', 30, 12, 15],
    ['Example reform B', 20, '≤5', 5],
    ['Example reform C', 45, 38, 30],
  ],
};

/** Places of one month, with a total, a tie and one that reported nothing. */
function rankingLines(language: Language): Lines {
  const [title, places, total] =
    language === 'zh'
      ? (['示例：2024年3月各区按时办结率（并非真实统计）', '示例{}区', '合计'] as const)
      : ([
          'Example: settled on time, March 2024 (no real statistics)',
          'Example district {}',
          'Total',
        ] as const);
  const [place = '', , time = '', share = ''] = HEADS[language];
  const shares = [93.4, 89.7, 95.9, 89.7, '—'];
  const times = [5.8, 6.9, 5.3, 7.4, '—'];
  const letters = language === 'zh' ? '一二三四五' : 'ABCDE';
  const rows = shares.map((one, at) => [
    places.replace('{}', letters[at] ?? ''),
    one,
    times[at] ?? '',
  ]);
  return [[title], [place, share, time], ...rows, [total, 91.9, 6.3]];
}

const LINES: Readonly<Record<Example, (language: Language) => Lines>> = {
  months: monthLines,
  reforms: (language) => REFORMS[language],
  ranking: rankingLines,
};

/** An example as an office makes one; each says in its title that it is made up. */
export function exampleFile(example: Example, language: Language): GivenFile {
  const lines = LINES[example](language).map((cells) => cells.join('\t'));
  const name = ownPageWords(language).exampleFiles[example];
  return { name, bytes: new TextEncoder().encode(lines.join('\n')) };
}
