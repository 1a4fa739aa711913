import { halfWidth } from './half-width.ts';
import { isDate, parsePeriod } from './period.ts';

/** What is known from elsewhere: the year that a heading leaves out. */
export interface PeriodContext {
  /** Four digits, or '' where not known. */
  readonly year: string;
}

const DIGITS = '〇一二三四五六七八九';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** Chinese numerals of years, months and days in digits: 二〇二四年十二月 is 2024年12月. */
function inDigits(text: string): string {
  return (
    text
      .replace(/[零○Ｏ]/g, '〇')
      .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) =>
        [...year].map((digit) => DIGITS.indexOf(digit)).join(''),
      )
      .replace(
        /([二三])?十([一二三四五六七八九])?(?=[月日])|[一二三四五六七八九](?=[月日])/g,
        (all, tens: string | undefined, ones: string | undefined) =>
          all.includes('十')
            ? String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0))
            : String(DIGITS.indexOf(all)),
      )
      .replace(/民[国國](\d{1,3})年/g, (_, year: string) => `${1911 + Number(year)}年`)
      // 112年 is of the same count, for nothing in tables takes so long.
      .replace(
        /(?<![\d.])(10[1-9]|11\d)年(?=$|[度\d上下第])/g,
        (_, year: string) => `${1911 + Number(year)}年`,
      )
  );
}

const two = (text = '') => text.padStart(2, '0');

type Form = readonly [RegExp, (parts: readonly string[]) => string];

const YEAR = String.raw`(\d{4})年?`;
const MONTH = String.raw`(\d{1,2})月(?:份|底|末)?`;
const TO = '(?:[-–—―~至到])';

/** How a point or span of time is written, and the TIME_PERIOD that it is. */
const FORMS: readonly Form[] = [
  [/^(\d{4})(?:年度?|fy)?$/, ([y]) => `${y}`],
  [/^fy(\d{4})$/, ([y]) => `${y}`],
  [/^(\d{4})年全年$/, ([y]) => `${y}`],
  [new RegExp(`^${YEAR}${MONTH}$`), ([y, m]) => `${y}-${two(m)}`],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => `${y}-${two(m)}`],
  [/^(\d{4})(0[1-9]|1[0-2])$/, ([y, m]) => `${y}-${m}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => `${y}-${two(m)}-${two(d)}`],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: \d\d?:\d\d(?::\d\d)?)?$/,
    ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
  ],
  [/^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, ([y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{4})年?-?第?([1-4])季度?$/, ([y, q]) => `${y}-Q${q}`],
  [/^(\d{4})[- ]?q([1-4])$/, ([y, q]) => `${y}-Q${q}`],
  [/^q([1-4])[- ]?(\d{4})$/, ([q, y]) => `${y}-Q${q}`],
  [/^(\d{4})年?([上下])半年$/, ([y, half]) => `${y}-S${half === '上' ? 1 : 2}`],
  [/^(\d{4})[- ]?[hs]([12])$/, ([y, half]) => `${y}-S${half}`],
  [
    /^(\d{4})年?前([23二三])季度?$/,
    ([y, n = '']) => `${y}-01/${y}-${'2二'.includes(n) ? '06' : '09'}`,
  ],
  [
    new RegExp(`^${YEAR}(\\d{1,2})月?${TO}(\\d{1,2})月(?:份|底|末)?(?:累计)?$`),
    ([y, from, to]) => `${y}-${two(from)}/${y}-${two(to)}`,
  ],
  [
    new RegExp(`^${YEAR}${MONTH}${TO}${YEAR}${MONTH}$`),
    ([y, from, z, to]) => `${y}-${two(from)}/${z}-${two(to)}`,
  ],
  [/^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/, ([y, from, z, to]) => `${y}-${from}/${z}-${to}`],
  [new RegExp(`^(\\d{4})年?${TO}(\\d{4})年?$`), ([y, z]) => `${y}/${z}`],
  [new RegExp(`^(?:截至|截止)${YEAR}${MONTH}$`), ([y, m]) => `/${y}-${two(m)}`],
  [/^(?:截至|截止)(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => `${y}-${two(m)}-${two(d)}`],
];

/** 2024 年 first quarter and the like with the number as a digit. */
const withQuarter = (text: string) =>
  text.replace(/第?([一二三四])季/g, (_, quarter: string) => `${QUARTERS[quarter]}季`);

function withEnglishMonth(text: string): string {
  const named = /^([a-z]{3})[a-z]*\.?[-/ ,]*(\d{4})$/.exec(text);
  const behind = /^(\d{4})[-/ ]*([a-z]{3})[a-z]*$/.exec(text);
  const [month, year] = named ? [named[1], named[2]] : [behind?.[2], behind?.[1]];
  const at = MONTHS.indexOf(month ?? '');
  return at < 0 ? text : `${year}-${two(String(at + 1))}`;
}

function match(text: string): string | null {
  for (const [form, write] of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const period = write(found.slice(1));
    try {
      parsePeriod(period);
      return reasonable(period) ? period : null;
    } catch {
      return null;
    }
  }
  return null;
}

/** A number of four digits is a year only about our times. */
const reasonable = (period: string) =>
  (period.match(/\d{4}/g) ?? []).slice(0, 1).every((year) => year >= '1800' && year <= '2100');

/** Whether a text lacks nothing but the year: 3月, 一季度, 1—6月, 上半年, Q2. */
const YEARLESS =
  /^(?:\d{1,2}月|\d{1,2}月?[-–—―~至到]\d{1,2}月|第?[一二三四1-4]季|[上下]半年|前[23二三]季度?|[qh][1-4]$|全年$)/i;

/**
 * Reads a period as tables write it: `2024年3月`, `2024.03`, `2024/3/1`, `二〇二四年三月`, `民国113年`,
 * `一季度`, `1—6月`, `Mar 2024`. Returns its TIME_PERIOD, or null if it is none or its year is unknown.
 */
export function readPeriodText(
  text: string,
  { year }: PeriodContext = { year: '' },
): string | null {
  const key = `${year}\t${text}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const found = readAnew(text, year);
  if (read.size >= MOST_READ) read.clear();
  if (text.length <= 40) read.set(key, found);
  return found;
}

/** What texts were read as: a table has the same few periods in row after row. */
const read = new Map<string, string | null>();
const MOST_READ = 20_000;

function readAnew(text: string, year: string): string | null {
  const half = halfWidth(text).trim();
  if (half.length === 0 || half.length > 40) return null;
  const spaced = inDigits(half.toLowerCase());
  const tight = withQuarter(spaced.replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, ''));
  const named = withEnglishMonth(tight.replace(/(?<=\d) (?=\d{1,2}月)/g, ''));
  const found = match(named.replace(/(?<=[月季度年])(?:合计|累计)$/, ''));
  if (found !== null) return found;
  if (year !== '' && YEARLESS.test(named))
    return match(`${year}年${named}`) ?? match(`${year}${named}`);
  // A fault is dear, and most texts of a table are no dates at all.
  return /^\d{4}-/.test(half) && isDate(half) && reasonable(half) ? half : null;
}

/** True for a text that is a period but for its year: 3月, 一季度, Q2. */
export function isYearless(text: string): boolean {
  return readPeriodText(text) === null && readPeriodText(text, { year: '2000' }) !== null;
}
