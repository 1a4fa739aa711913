import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { headingBlock, textBlock } from '../../compare/briefing/blocks.ts';
import type { GrowthRow } from '../../compare/growth.ts';
import type { Ranking } from '../../compare/rankings.ts';
import { targetRows } from '../../compare/targets.ts';
import { writeFigure } from '../../compare/text.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { type Block, blockId } from '../../spec/briefing/briefing.ts';
import {
  dueText,
  growthCell,
  listed,
  movedText,
  NONE,
  placeName,
  placeText,
  rowName,
  targetName,
} from './row-words.ts';

const cell = (text: string) => text.replace(/[|\\*_[\]{}<>`]/g, '\\$&').replace(/\n/g, ' ');

/** A Markdown table of plain texts. */
export function tableBlock(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return {
    id: blockId(),
    kind: 'text',
    markdown: [line(head), rule, ...rows.map(line)].join('\n'),
  };
}

/** A ranking as a table, and by name those that it leaves out. */
export function rankingBlocks(
  index: CatalogIndex,
  { indicator, period, rows, unranked }: Ranking,
  language: Language,
): Block[] {
  const words = ownPageWords(language);
  const head = [words.place, words.area, words.latest, words.moved];
  const cells = rows.map((row) => [
    placeText(row, language),
    placeName(index, row.observation.area, language),
    writeFigure(index, row.observation.id, language),
    movedText(row.moved, language),
  ]);
  const left = unranked.map(({ area }) => placeName(index, area, language));
  const isOpen = rows.some(({ best, worst }) => best !== worst);
  return [
    headingBlock(2, words.rankingOf(indicator.name[language], formatPeriod(period, language))),
    tableBlock(head, cells),
    ...(isOpen ? [textBlock(words.placesHelp)] : []),
    ...(left.length === 0 ? [] : [textBlock(words.unranked(listed(left, language)))]),
  ];
}

/** The table of targets: those not reached first; nothing where there are none. */
export function targetBlocks(index: CatalogIndex, language: Language, day: string): Block[] {
  const words = ownPageWords(language);
  const write = (one: Observation | null) =>
    one === null ? NONE : writeFigure(index, one.id, language);
  const [baseline, latest] = [words.baseline, words.latest];
  const head = [words.indicator, baseline, latest, words.target, words.due, words.against];
  const rows = targetRows(index, day).map((row) => [
    targetName(index, row.indicator, row.target, language),
    write(row.baseline),
    write(row.last),
    write(row.target),
    dueText(row.target, language),
    words.reached[row.reached],
  ]);
  return rows.length === 0 ? [] : [tableBlock(head, rows), textBlock(words.reachedHelp)];
}

/** The table of growth, a row for each indicator at each place. */
export function growthBlock(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  language: Language,
): Block {
  const words = ownPageWords(language);
  const head = [words.indicator, words.period, words.latest, words.yearOn, words.periodOn];
  const cells = rows.map((row) => [
    rowName(index, row, language),
    formatPeriod(row.last.period, language),
    writeFigure(index, row.last.id, language),
    growthCell(row.year, language),
    growthCell(row.before, language),
  ]);
  return tableBlock(head, cells);
}
