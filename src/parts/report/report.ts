import { both, type Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { withoutWholes } from '../../catalog/whole-places.ts';
import { chartBlock, headingBlock, listBlock } from '../../compare/briefing/blocks.ts';
import { type Growth, type GrowthRow, growthRows } from '../../compare/growth.ts';
import { lineOf } from '../../compare/measures/line.ts';
import { sparklineDocument } from '../../compare/movement/sparkline.ts';
import { rankings } from '../../compare/rankings.ts';
import { targetRows } from '../../compare/targets.ts';
import { writeFigure } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { sayObservation } from '../../i18n/observation.ts';
import { ownFormWords } from '../../i18n/own-forms.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { promiseWords } from '../../i18n/promises.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Said } from '../../intake/package/said.ts';
import { type Block, type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { behindOthers } from './behind.ts';
import { notesBlock } from './report-notes.ts';
import { reformsBlocks, verdictBlocks } from './report-said.ts';
import { growthBlock, rankingBlocks, targetBlocks } from './report-tables.ts';
import { listed, placeName, rowName, targetName } from './row-words.ts';

/** Sentences of the summary; more would be no summary. */
const MOST_SENTENCES = 8;

const growthWords = (growth: Growth, language: Language) =>
  growth.ok ? sayObservation(growth.figure, growth.unit, language) : '';

/** What moved most, first. */
const moved = ({ year, before }: GrowthRow) =>
  Math.abs(year.ok ? year.size : before.ok ? before.size : 0);

function sentences(index: CatalogIndex, rows: readonly GrowthRow[], language: Language): string[] {
  const words = ownPageWords(language);
  const behind = behindOthers(rows);
  return rows
    .filter((row) => !behind.has(row))
    .sort((a, b) => moved(b) - moved(a))
    .slice(0, MOST_SENTENCES)
    .map(({ indicator, last, year, before }) => {
      const growths = [year, before].map((one) => growthWords(one, language)).filter(Boolean);
      const joined = growths.join(punctuation(language).comma);
      const period = formatPeriod(last.period, language);
      const place = placeName(index, last.area, language);
      const value = writeFigure(index, last.id, language, { grouped: false });
      return words.sentence(period, place, indicator.name[language], value, joined);
    });
}

/** More of them would be no chart; the table below has all. */
const MOST_WAYS = 24;

/** Those of wholes first, such as a city before its districts, so that they are not the ones left out. */
function wholesFirst(index: CatalogIndex, rows: readonly GrowthRow[]): readonly GrowthRow[] {
  const parts = new Set(
    withoutWholes(
      rows.map(({ last }) => last),
      index.catalog.areas,
    ),
  );
  const isPart = ({ last }: GrowthRow) => parts.has(last);
  return [...rows.filter((row) => !isPart(row)), ...rows.filter(isPart)];
}

/** The table of indicators with their ways; null where each has one figure alone. */
export function waysDocument(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  day: string,
): ChartDocument | null {
  const long = rows.filter(({ last }) => lineOf(index, last).size > 1);
  const shown = wholesFirst(index, long).slice(0, MOST_WAYS);
  if (shown.length === 0) return null;
  return sparklineDocument(index, shown, targetRows(index, day), {
    title: both((language) => messages(language).compare.movement.indicators),
    subtitle: both((language) => messages(language).compare.movement.indicatorsSubtitle),
    notes:
      long.length > shown.length
        ? [
            both((language) => {
              const [some, all] = [shown.length, long.length].map(String);
              return messages(language).compare.movement.cut(some ?? '', all ?? '');
            }),
          ]
        : [],
    nameOf: (row) => both((language) => rowName(index, row, language)),
    verdictOf: ({ reached }) => both((language) => ownPageWords(language).reached[reached]),
  });
}

function missedSentence(index: CatalogIndex, language: Language, day: string): string {
  const missed = targetRows(index, day).filter(({ reached }) => reached === 'missed');
  const names = missed.map(({ indicator, target }) =>
    targetName(index, indicator, target, language),
  );
  const list = listed(names.slice(0, MOST_SENTENCES), language);
  return list === '' ? '' : ownPageWords(language).missed(list);
}

/** What a report is made of: the figures and their charts, and what is said beside. */
export interface Reported {
  readonly index: CatalogIndex;
  readonly documents: readonly ChartDocument[];
  /** Where the figures are from and what was done to them, in a sentence or more. */
  readonly origin: string;
  readonly said: Pick<Said, 'explanations'>;
}

/**
 * Makes the monthly report of one’s own figures: a summary, targets, verdicts with what was said of
 * them, growth, rankings, reforms, charts, and what cannot be compared.
 */
export function reportOf(
  { index, documents, origin, said }: Reported,
  language: Language,
  day: string,
): Briefing {
  const words = ownPageWords(language);
  const rows = growthRows(index);
  const last =
    rows
      .map((row) => row.last.period)
      .sort()
      .at(-1) ?? '';
  const ways = waysDocument(index, rows, day);
  const title = words.reportTitle(last === '' ? '' : formatPeriod(last, language));
  const missed = missedSentence(index, language, day);
  const first = [...(missed === '' ? [] : [missed]), ...sentences(index, rows, language)];
  const table = rows.length === 0 ? [] : [growthBlock(index, rows, language)];
  const ranked = rankings(index).flatMap((one) => rankingBlocks(index, one, language));
  const sections: (readonly [string, readonly Block[]])[] = [
    [words.reportMain, first.length === 0 ? [] : [listBlock(first)]],
    [words.targets, targetBlocks(index, language, day)],
    [promiseWords(language).verdict, verdictBlocks(index, said, language, day)],
    [words.growth, [...(ways === null ? [] : [chartBlock(ways)]), ...table]],
    [words.ranking, ranked],
    [ownFormWords(language).toReforms, reformsBlocks(index, language)],
    [words.charts, documents.map((document) => chartBlock(document))],
    [words.reportNotes, [notesBlock(index, rows, origin, language)]],
  ];
  const blocks = sections
    .filter(([, content]) => content.length > 0)
    .flatMap(([name, content], at) => [
      headingBlock(1, words.reportHeading(at + 1, name)),
      ...content,
    ]);
  return { ...emptyBriefing({ language, title }), date: day, blocks };
}
