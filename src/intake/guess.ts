import { readPeriodText } from '../base/period-text.ts';
import { type Frame, frameOf, lookAt } from './frame.ts';
import { cellAt, type Merge, type Sheet } from './grid.ts';
import { type ColumnGuesses, guessColumns } from './guess-columns.ts';
import { type Heading, type HeadingRows, headingOf } from './heading.ts';
import { type HeadingContext, takePeriod, takeUnit, yearOf } from './heading-part.ts';
import { homeOf } from './home.ts';
import { type AreaBook, areaBookOf, type Knowledge, type NamedArea } from './knowledge.ts';
import type { Guess, Mapping } from './mapping.ts';
import { regionsOf } from './regions.ts';
import { tellApart } from './same-headings.ts';
import { isMetaText, isNoteText } from './words.ts';

/** How a table may be read, and why so. */
export interface Proposal {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
}

const whole = (about: string, value: string, reason: Guess['reason'], detail = ''): Guess => ({
  ...{ about, column: -1, value, reason, detail },
});

/** The unit that a line above the table gives: 单位：件、%. */
function unitLine(above: readonly string[]): string {
  for (const line of above) {
    const unit =
      /(?:^|[\s(（])(?:计量)?单\s*位\s*[:：]\s*([^\s)）]+)/.exec(line)?.[1] ??
      /unit\s*:\s*(.+)$/i.exec(line)?.[1];
    if (unit !== undefined) return unit.trim();
  }
  return '';
}

/** What titles say beside what and when: 统计表, 情况. */
const FORM_WORDS =
  /^(?:附?表\s*[\d一二三四五六七八九十-]*\s*[:：、.]?\s*)|(?:情况)?(?:统计|一览|汇总|明细|报)?(?:月报|季报|年报|简)?表(?:[(（][^)）]*[)）])?$|(?:主要)?(?:情况|数据|统计)$/g;

/** How a table sets its figures side by side, which is no part of what they count. */
const COMPARED = /(?<=.{2})(?:改革|实施)?前后(?:情况|数据)?(?:对比|比较|对照)$/;

function titleOf(above: readonly string[]): string {
  return above.find((line) => !isMetaText(line) && !isNoteText(line)) ?? '';
}

function periodAbove(lines: readonly string[]): { period: string; line: string } {
  for (const line of lines) {
    const period = readPeriodText(line) ?? takePeriod(line)?.period;
    if (period !== undefined && period !== null) return { period, line };
  }
  return { period: '', line: '' };
}

/** What a title is about once its period and its form are taken off. */
function subjectOf(title: string): string {
  const undated = takePeriod(title)?.rest ?? title;
  const plain = undated.replace(FORM_WORDS, '').replace(FORM_WORDS, '').replace(COMPARED, '');
  return plain.replace(/^(?:各地区?|[全各][省市区县]|[省市区县]各)(?=.{2})/, '').trim();
}

interface Above {
  readonly title: string;
  readonly period: string;
  readonly guesses: readonly Guess[];
  readonly unit: string;
  readonly area: NamedArea | null;
}

function readAbove(
  heading: Heading,
  sheet: Sheet,
  file: string,
  { areas, units }: Pick<HeadingContext, 'areas' | 'units'>,
): Above {
  const headed = takeUnit(titleOf(heading.above), units);
  const title = headed.rest;
  const unit = unitLine(heading.above) || headed.unit;
  const above = periodAbove(heading.above);
  const outside =
    above.period === '' ? periodAbove([sheet.name, file.replace(/\.\w+$/, '')]) : above;
  const place = areas.within(title);
  const area = place === null ? null : { code: place.code, name: place.name.zh };
  const guesses = [
    ...(unit === '' ? [] : [whole('unit', unit, 'unit-line')]),
    ...(outside.period === ''
      ? []
      : [
          whole(
            'period',
            outside.period,
            above.period === '' ? 'file-name' : 'title',
            outside.line,
          ),
        ]),
    ...(area === null ? [] : [whole('area', area.name, 'title', title)]),
  ];
  return { title, unit, period: outside.period, area, guesses };
}

const bodyRows = (frame: Frame, region: Merge, bodyTop: number): number[] => {
  const rows: number[] = [];
  for (let row = bodyTop; row <= region.bottom; row += 1) {
    if (lookAt(frame.sheet, row, region) === 'figures') rows.push(row);
  }
  return rows;
};

/** True where every day of a column of time is the first of its month. */
function areFirstDays(sheet: Sheet, rows: readonly number[], { columns }: ColumnGuesses): boolean {
  const column = columns.find(({ role }) => role === 'period')?.column;
  if (column === undefined) return false;
  const days = new Set(
    rows
      .map((row) => cellAt(sheet, row, column))
      .map(({ kind, text }) => (kind === 'date' ? text : '')),
  );
  return days.size > 1 && [...days].every((day) => /^\d{4}-\d{2}-01$/.test(day));
}

/** What the names of a sheet are matched with, and the city that it is taken to be of. */
interface Places {
  readonly areas: AreaBook;
  readonly home: ReturnType<typeof homeOf>;
}

function placesOf(sheet: Sheet, file: string, knowledge: Knowledge): Places {
  const home = homeOf(sheet, file, knowledge.areas);
  return { areas: areaBookOf(sheet, knowledge, home.code), home };
}

function propose(
  frame: Frame,
  region: Merge,
  file: string,
  knowledge: Knowledge,
  { areas, home }: Places,
  chosen?: HeadingRows,
): Proposal {
  const { sheet } = frame;
  const heading = headingOf(frame, region, chosen);
  const rows = bodyRows(frame, region, heading.bodyTop);
  const above = readAbove(heading, sheet, file, { areas, units: knowledge.units });
  const year = yearOf(above.period);
  const context: HeadingContext = { year, areas, units: knowledge.units };
  const found = guessColumns(frame, region, heading, rows, context);
  const named = found.columns.some(
    ({ role, indicator }) => role === 'indicator' || indicator !== '',
  );
  const indicator = named
    ? ''
    : subjectOf(above.title) ||
      subjectOf(sheet.name.replace(/\.\w{2,5}$/, '')) ||
      file.replace(/\.\w{2,5}$/, '');
  const values = found.columns.flatMap(({ role }, at) =>
    role === 'value' ? [found.profiles[at]] : [],
  );
  const commas = values.reduce((sum, one) => sum + (one?.commas ?? 0), 0);
  const numbers = values.reduce((sum, one) => sum + (one?.texts ?? 0), 0);
  const decimal = commas > 0.5 * numbers ? ',' : '.';
  const monthly = areFirstDays(sheet, rows, found);
  const general = indicator || subjectOf(above.title);
  const apart = tellApart(found.columns, general, above.period);
  const headingRows = `${heading.top + 1}–${heading.bodyTop}`;
  const guesses = [
    heading.bodyTop > heading.top
      ? whole('heading', headingRows, chosen ? 'chosen' : 'rows-before-figures')
      : whole('heading', '', chosen ? 'chosen' : 'no-heading'),
    ...above.guesses,
    ...(home.guess === null ? [] : [home.guess]),
    ...(named
      ? []
      : [whole('indicator', indicator, above.title === '' ? 'file-name' : 'title', above.title)]),
    ...(decimal === ',' ? [whole('decimal', ',', 'decimal-commas')] : []),
    ...(monthly ? [whole('monthly', '', 'first-days')] : []),
    ...(apart.guess === null ? [] : [apart.guess]),
    ...(values.length === 0 ? [whole('figures', '', 'no-figures')] : []),
    ...found.guesses,
  ];
  const { title: _, guesses: __, ...told } = above;
  const mapping: Mapping = {
    ...{ version: 1, sheet: sheet.name, region, headingTop: heading.top, bodyTop: heading.bodyTop },
    ...{ columns: apart.columns, ...told, home: home.code, indicator, year },
    ...{ decimal, monthly },
    ...{ totals: 'aside', hidden: 'aside', indicators: {}, areas: {} },
  };
  return { mapping, guesses };
}

/**
 * Proposes how to read each table of a sheet, every guess with its reason.
 * @param file its name may tell the period where the table does not
 */
export function proposeMappings(
  sheet: Sheet,
  file: string,
  knowledge: Knowledge,
): readonly Proposal[] {
  const frame = frameOf(sheet);
  const places = placesOf(sheet, file, knowledge);
  return regionsOf(sheet).map((region) => propose(frame, region, file, knowledge, places));
}

/** Where a table lies in its sheet, as a reader says it. */
export interface Layout {
  readonly region: Merge;
  readonly heading: HeadingRows;
}

/** The part of a layout that the sheet has; a range may be as large as sheets can be. */
function inSheet({ rows }: Sheet, { region, heading }: Layout): Layout {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const [row, column] = [
    (at: number) => Math.min(at, Math.max(0, rows.length - 1)),
    (at: number) => Math.min(at, width - 1),
  ];
  const { top, bottom, left, right } = region;
  return {
    region: { top: row(top), bottom: row(bottom), left: column(left), right: column(right) },
    heading: { top: row(heading.top), bodyTop: row(heading.bodyTop) },
  };
}

/** Proposes how to read what lies there; where the table and its heading are is not guessed. */
export function proposeAt(
  sheet: Sheet,
  layout: Layout,
  file: string,
  knowledge: Knowledge,
): Proposal {
  const { region, heading } = inSheet(sheet, layout);
  const places = placesOf(sheet, file, knowledge);
  return propose(frameOf(sheet), region, file, knowledge, places, heading);
}
