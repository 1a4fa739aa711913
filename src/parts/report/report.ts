import { both, type Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { PLACE } from '../../catalog/whole-places.ts';
import { chartBlock, headingBlock, listBlock, textBlock } from '../../compare/briefing/blocks.ts';
import {
  type Growth,
  type GrowthRow,
  growthRows,
  type Ranking,
  rankings,
} from '../../compare/growth.ts';
import { lineOf } from '../../compare/measures/line.ts';
import { sparklineDocument } from '../../compare/movement/sparkline.ts';
import { targetRows } from '../../compare/targets.ts';
import { writeFigure } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { sayObservation, writeObservation } from '../../i18n/observation.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { type Block, type Briefing, blockId, emptyBriefing } from '../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** Sentences of the summary; more would be no summary. */
const MOST_SENTENCES = 8;
const NONE = '–';

/** A growth in a cell: `+8.1%`; a dash where there is none. */
export function growthCell(growth: Growth, language: Language): string {
  return growth.ok ? writeObservation(growth.figure, growth.unit, language) : NONE;
}

const growthWords = (growth: Growth, language: Language) =>
  growth.ok ? sayObservation(growth.figure, growth.unit, language) : '';

/** The name of a place where the table has one. */
export function placeName(index: CatalogIndex, code: string, language: Language): string {
  return code === PLACE ? '' : (index.areas.get(code)?.name[language] ?? '');
}

/** What a row of growth is called: the place, the indicator and the group within it. */
export function rowName(index: CatalogIndex, { indicator, last }: GrowthRow, language: Language) {
  const parts = [placeName(index, last.area, language), indicator.name[language], last.series];
  return parts.filter((part) => part !== '').join(' · ');
}

const cell = (text: string) => text.replace(/[|\\*_[\]{}<>`]/g, '\\$&').replace(/\n/g, ' ');

/** A Markdown table of plain texts. */
function tableBlock(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return {
    id: blockId(),
    kind: 'text',
    markdown: [line(head), rule, ...rows.map(line)].join('\n'),
  };
}

/** What moved most, first. */
const moved = ({ year, before }: GrowthRow) =>
  Math.abs(year.ok ? year.size : before.ok ? before.size : 0);

function sentences(index: CatalogIndex, rows: readonly GrowthRow[], language: Language): string[] {
  const words = ownPageWords(language);
  return [...rows]
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

/** How many places a row gained, in words. */
export function movedText(places: number | null, language: Language): string {
  const words = ownPageWords(language);
  if (places === null) return words.notKnown;
  if (places === 0) return words.same;
  return places > 0 ? words.up(String(places)) : words.down(String(-places));
}

function rankingBlocks(index: CatalogIndex, ranking: Ranking, language: Language): Block[] {
  const words = ownPageWords(language);
  const period = formatPeriod(ranking.period, language);
  const head = [words.place, words.area, words.latest, words.moved];
  const rows = ranking.rows.map(({ place, observation, moved: by }) => [
    String(place),
    placeName(index, observation.area, language),
    writeFigure(index, observation.id, language),
    movedText(by, language),
  ]);
  return [
    headingBlock(2, words.rankingOf(ranking.indicator.name[language], period)),
    tableBlock(head, rows),
  ];
}

/** By when a target is to be reached; a dash where no date is set. */
export const dueText = ({ period }: Observation, language: Language): string =>
  period === '' ? NONE : formatPeriod(period, language);

/** The table of targets: those not reached first. */
export function targetTable(index: CatalogIndex, language: Language, day: string) {
  const words = ownPageWords(language);
  const write = (one: Observation | null) =>
    one === null ? NONE : writeFigure(index, one.id, language);
  const found = targetRows(index, day);
  return {
    head: [
      ...[words.indicator, words.baseline, words.latest, words.target, words.due],
      words.against,
    ],
    found,
    rows: found.map(({ indicator, target, baseline, last, reached }) => [
      targetName(index, indicator, target, language),
      write(baseline),
      write(last),
      write(target),
      dueText(target, language),
      words.reached[reached],
    ]),
  };
}

/** What a target is for: the place and the indicator. */
export function targetName(
  index: CatalogIndex,
  { name }: Pick<GrowthRow['indicator'], 'name'>,
  { area, series, reform }: Observation,
  language: Language,
): string {
  const of = index.reforms.get(reform ?? '')?.name[language] ?? '';
  return [of, placeName(index, area, language), name[language], series].filter(Boolean).join(' · ');
}

function missedSentence(index: CatalogIndex, language: Language, day: string): string {
  const missed = targetRows(index, day).filter(({ reached }) => reached === 'missed');
  const names = missed.map(({ indicator, target }) =>
    targetName(index, indicator, target, language),
  );
  const list = names.slice(0, MOST_SENTENCES).join(punctuation(language).list);
  return list === '' ? '' : ownPageWords(language).missed(list);
}

/** Indicators beyond these stand in the table alone. */
const MOST_WAYS = 24;

/** The table of indicators with their ways; null where each has one figure alone. */
export function waysDocument(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  day: string,
): ChartDocument | null {
  const shown = rows.filter(({ last }) => lineOf(index, last).size > 1).slice(0, MOST_WAYS);
  if (shown.length === 0) return null;
  return sparklineDocument(index, shown, targetRows(index, day), {
    title: both((language) => messages(language).compare.movement.indicators),
    subtitle: both((language) => messages(language).compare.movement.indicatorsSubtitle),
    nameOf: (row) => both((language) => rowName(index, row, language)),
    verdictOf: ({ reached }) => both((language) => ownPageWords(language).reached[reached]),
  });
}

/**
 * Makes the monthly report of one’s own figures: a summary, growth, rankings, charts and notes.
 * @param origin where the figures are from and what was done to them, in a sentence or more
 */
export function reportOf(
  index: CatalogIndex,
  documents: readonly ChartDocument[],
  origin: string,
  language: Language,
  day: string,
): Briefing {
  const words = ownPageWords(language);
  const rows = growthRows(index);
  const ranked = rankings(index);
  const last =
    rows
      .map((row) => row.last.period)
      .sort()
      .at(-1) ?? '';
  const head = [words.indicator, words.period, words.latest, words.yearOn, words.periodOn];
  const growth = rows.map((row) => [
    rowName(index, row, language),
    formatPeriod(row.last.period, language),
    writeFigure(index, row.last.id, language),
    growthCell(row.year, language),
    growthCell(row.before, language),
  ]);
  const ways = waysDocument(index, rows, day);
  const title = words.reportTitle(last === '' ? '' : formatPeriod(last, language));
  const targets = targetTable(index, language, day);
  const missed = missedSentence(index, language, day);
  const first = [...(missed === '' ? [] : [missed]), ...sentences(index, rows, language)];
  const sections: (readonly [string, readonly Block[]])[] = [
    [words.reportMain, first.length === 0 ? [] : [listBlock(first)]],
    [
      words.targets,
      targets.rows.length === 0
        ? []
        : [tableBlock(targets.head, targets.rows), textBlock(words.reachedHelp)],
    ],
    [
      words.growth,
      growth.length === 0
        ? []
        : [...(ways === null ? [] : [chartBlock(ways)]), tableBlock(head, growth)],
    ],
    [words.ranking, ranked.flatMap((one) => rankingBlocks(index, one, language))],
    [words.charts, documents.map((document) => chartBlock(document))],
    [words.reportNotes, [textBlock(origin)]],
  ];
  const blocks = sections
    .filter(([, content]) => content.length > 0)
    .flatMap(([name, content], at) => [
      headingBlock(1, words.reportHeading(at + 1, name)),
      ...content,
    ]);
  return { ...emptyBriefing({ language, title }), date: day, blocks };
}
