import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { writeFigure } from '../../compare/text.ts';
import { judge, paceOf, type Verdict } from '../../compare/verdict.ts';
import type { VerdictRow } from '../../compare/verdict-rows.ts';
import { formatDate, formatPeriod } from '../../i18n/period.ts';
import { promiseWords } from '../../i18n/promises.ts';
import { targetName } from './row-words.ts';

/** A shape for each verdict, so that print in black tells them apart; what is none has none. */
const SHAPES: Readonly<Partial<Record<Verdict, string>>> = {
  ...{ met: '●', missed: '○', improved: '▲', held: '＝', worsened: '▼' },
  ...{ 'on-the-way': '◐', behind: '◔' },
};
const TONES: Readonly<Partial<Record<Verdict, 'better' | 'worse'>>> = {
  ...{ met: 'better', improved: 'better', missed: 'worse', worsened: 'worse' },
};
/** Figures that a verdict shows, the last ones. */
const MOST_POINTS = 12;

/** A verdict as the page shows it. */
export interface ShownVerdict {
  readonly key: string;
  readonly name: string;
  readonly shape: string;
  /** With the day on which it is reached, where that can be told. */
  readonly word: string;
  readonly tone: 'better' | 'worse' | '';
  readonly row: VerdictRow;
  /** What it rests on: period and figure. */
  readonly points: readonly {
    readonly id: string;
    readonly period: string;
    readonly text: string;
  }[];
}

function wordOf(verdict: Verdict, row: VerdictRow, language: Language): string {
  const words = promiseWords(language);
  const word = words.verdicts[verdict];
  const pace = verdict === 'on-the-way' || verdict === 'behind' ? paceOf(row.case) : null;
  return pace === null || pace.reached === ''
    ? word
    : words.atThisPace(word, formatDate(pace.reached.slice(0, 7), language));
}

/** The verdict on each row on a day. */
export function shownVerdicts(
  index: CatalogIndex,
  rows: readonly VerdictRow[],
  day: string,
  language: Language,
): readonly ShownVerdict[] {
  return rows.map((row) => {
    const verdict = judge(row.case, day);
    const of = row.figures.at(-1) ?? row.against;
    const shown = [
      ...row.figures.slice(-MOST_POINTS),
      ...(row.against === null ? [] : [row.against]),
    ];
    return {
      ...{ key: of?.id ?? row.indicator.id, row },
      name:
        of === null ? row.indicator.name[language] : targetName(index, row.indicator, of, language),
      shape: SHAPES[verdict] ?? '–',
      word: wordOf(verdict, row, language),
      tone: TONES[verdict] ?? '',
      points: shown.map(({ id, period, role }) => ({
        id,
        period: formatPeriod(period, language, role),
        text: writeFigure(index, id, language),
      })),
    };
  });
}
