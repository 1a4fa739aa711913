import { both, type LocalText } from '../base/vocabulary.ts';
import { logChoiceWords } from './log-choice.ts';
import { bracketed, punctuation } from './punctuation.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });
const NO_TEXT = text('', '');
const OPEN_COUNTED = text('含未办结', 'open cases counted');

/** What a measure of a log is called, and what stands in brackets behind it. */
const MEASURES = {
  received: [text('收件数', 'Cases received'), NO_TEXT],
  ended: [text('办结数', 'Cases decided'), NO_TEXT],
  open: [text('期末未办结数', 'Cases open at the end of the period'), NO_TEXT],
  clearance: [text('办结与收件之比', 'Ratio of decided to received'), NO_TEXT],
  median: [text('办理用时中位数', 'Median days'), OPEN_COUNTED],
  p90: [text('办理用时第90百分位数', 'Days within which nine in ten end'), OPEN_COUNTED],
  median_ended: [text('办理用时中位数', 'Median days'), text('仅已办结', 'decided cases alone')],
  within: [text('时限内办结比例', 'Share ended within the time limit'), NO_TEXT],
  success: [text('成功率', 'Success rate'), NO_TEXT],
} as const;
type Measure = keyof typeof MEASURES;

const INTERVALS = {
  month: text('月度', 'Monthly'),
  quarter: text('季度', 'Quarterly'),
  year: text('年度', 'Yearly'),
};
type Interval = keyof typeof INTERVALS;

/** What is counted at the end of each interval says which in its own words. */
const OPEN: Readonly<Record<Interval, LocalText>> = {
  month: text('月末未办结数', 'Cases open at the end of the month'),
  quarter: text('季末未办结数', 'Cases open at the end of the quarter'),
  year: text('年末未办结数', 'Cases open at the end of the year'),
};

const ONLY = (names: string): LocalText => text(`限${names}`, `only ${names}`);
const NOT_GIVEN = text('未填写的', 'those not given');

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** What a measure of a log is called, whatever its interval. */
export const measureName = (measure: Measure): LocalText =>
  both((language) => {
    const [name, aside] = MEASURES[measure];
    return name[language] + bracketed(aside[language], language);
  });

/** Of a longer list so many names stand in the name of a series; the rest is in its definition. */
const MOST_NAMES = 4;

/** How the days of a series were counted, and up to which limit, where that is not as usual. */
export interface SeriesDays {
  readonly limit: string;
  readonly isWorking: boolean;
  readonly countsStart: boolean;
}

const NO_DAYS: SeriesDays = { limit: '', isWorking: false, countsStart: false };

function daysIn({ limit, isWorking, countsStart }: SeriesDays): readonly LocalText[] {
  return [
    ...(limit === '' ? [] : [text(`时限${limit}天`, `limit ${limit} days`)]),
    ...(isWorking ? [text('按工作日', 'working days')] : []),
    ...(countsStart ? [text('含首日', 'first day counted')] : []),
  ];
}

/**
 * What a series of a measure is called, so that it stands in a sentence: its interval before it, how its
 * days are counted and what it is limited to (`only`, words of the log) in brackets behind.
 */
export const seriesName = (
  measure: Measure,
  interval: Interval,
  only: readonly string[],
  days: SeriesDays = NO_DAYS,
): LocalText =>
  both((language) => {
    const { list, semicolon } = punctuation(language);
    const [name, aside] = MEASURES[measure];
    const before = INTERVALS[interval][language];
    const own = language === 'zh' ? before + name.zh : `${before} ${lowered(name.en)}`;
    const named = only.slice(0, MOST_NAMES).map((word) => word || NOT_GIVEN[language]);
    const names = named.join(list);
    const listed =
      only.length <= MOST_NAMES
        ? names
        : logChoiceWords.andMore(names, String(only.length))[language];
    const limits = only.length === 0 ? '' : ONLY(listed)[language];
    const counted = daysIn(days).map((one) => one[language]);
    const behind = [aside[language], ...counted, limits].filter(Boolean).join(semicolon);
    return (measure === 'open' ? OPEN[interval][language] : own) + bracketed(behind, language);
  });

/** A name that another series has, told apart by its log, and by a number where that is not enough. */
export const nameApart = (name: LocalText, log: string, number: number): LocalText =>
  both((language) => {
    const { semicolon } = punctuation(language);
    const apart = [log, number > 1 ? String(number) : ''].filter(Boolean).join(semicolon);
    return name[language] + bracketed(apart, language);
  });
