import type { Language, LocalText } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../../catalog/types.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatPeriod } from '../../../i18n/period.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Block } from '../../../spec/briefing/briefing.ts';
import { breaksBetween } from '../../guard/break.ts';
import { chartBlock, headingBlock, listBlock, textBlock } from '../blocks.ts';
import { relativeText, withAside } from '../figure-sentence.ts';
import { directionOf, relativeFigure } from '../relative.ts';
import { changesDocument, type Earlier } from './changes.ts';
import {
  areasOfIndicator,
  areOfOneLength,
  frequencyOf,
  isOlderThanYear,
  seriesOf,
  yearBefore,
} from './series.ts';
import { seriesDocument } from './series-document.ts';
import { type BriefingTemplate, briefingOf } from './template.ts';

/** What the report is about, and the earlier figures that the latest can be held against. */
interface Report {
  readonly index: CatalogIndex;
  readonly indicator: Indicator;
  readonly dated: readonly Observation[];
  readonly latest: Observation;
  readonly earlier: readonly Earlier[];
  readonly language: Language;
  readonly date: string;
}

/**
 * The period before and the same period a year earlier, once if they are one; of one length and
 * method with the latest.
 */
function earlierOf(
  index: CatalogIndex,
  dated: readonly Observation[],
  { measure }: Indicator,
): Earlier[] {
  const latest = dated.at(-1);
  const before = dated.at(-2);
  if (latest === undefined || before === undefined) return [];
  const period = yearBefore(latest.period);
  const fits = (one: Observation) =>
    one.unit === latest.unit &&
    areOfOneLength(one, latest, measure) &&
    breaksBetween(index, [one, latest]).length === 0;
  const year = dated.find((one) => one.period === period && fits(one));
  const previous = fits(before) && before !== year ? before : undefined;
  return [
    ...(previous === undefined ? [] : [{ one: previous, kind: 'difference' } as const]),
    ...(year === undefined ? [] : [{ one: year, kind: 'yearDifference' } as const]),
  ];
}

/** A rank is better the smaller its number: ahead, not a fall. */
const PLACES = { fall: 'ahead', rise: 'behind', same: 'same', unsure: 'unsure' } as const;

function changeSentence({ index, latest, language }: Report, { one, kind }: Earlier): string {
  const words = messages(language).briefing.templates;
  const direction = directionOf(one, latest);
  const relative = direction === 'unsure' ? null : relativeFigure(index, one, latest);
  const by = relativeText(index, latest, relative, language);
  const stated = relative?.kind === 'change';
  const way = index.units.get(latest.unit)?.family === 'rank' ? PLACES[direction] : direction;
  const write = words[kind === 'difference' ? 'previous' : 'yearEarlier'][way];
  const text = write(withAside(one, language, false), stated ? '' : by);
  return words.sentence(stated ? text + words.clause(by) : text);
}

function figureText({ name }: Indicator, one: Observation, language: Language): string {
  const words = messages(language).briefing.templates;
  return words.sentence(
    words.plain(name[language], withAside(one, language, one.role === 'baseline')),
  );
}

/** What the data are too few or too old to say. */
function shortfalls({ dated, latest, earlier, language, date }: Report): string[] {
  const words = messages(language).briefing.templates;
  const before = dated.at(-2);
  const year = earlier.some(({ kind }) => kind === 'yearDifference');
  if (before === undefined) {
    return [words.only, ...(isOlderThanYear(latest, date) ? [oldSentence(latest, language)] : [])];
  }
  return [
    ...(earlier.length === 0 ? [words.notAlike] : []),
    ...(year ? [] : [words.noYearEarlier]),
    ...(frequencyOf(dated) === 'uneven' ? [words.uneven] : []),
    ...(isOlderThanYear(latest, date) ? [oldSentence(latest, language)] : []),
  ];
}

function oldSentence({ period }: Observation, language: Language): string {
  return messages(language).briefing.templates.old(formatPeriod(period, language));
}

/** Targets and standards of the indicator in this place. */
function limits(index: CatalogIndex, indicator: string, area: string, language: Language) {
  const words = messages(language).briefing.templates;
  return index.catalog.observations
    .filter((one) => one.indicator === indicator && one.area === area)
    .flatMap((one) => {
      if (one.role !== 'target' && one.role !== 'standard') return [];
      const write = one.role === 'target' ? words.targetIs : words.standardIs;
      return [write(withAside(one, language, false))];
    });
}

function datedBlocks(report: Report, limitTexts: readonly string[]): Block[] {
  const { index, indicator, dated, latest, earlier, language } = report;
  const words = messages(language).briefing.templates;
  const latestText = figureText(indicator, latest, language);
  const document = seriesDocument(index, indicator, dated);
  return [
    textBlock(
      [latestText, ...earlier.map((one) => changeSentence(report, one))].join(
        punctuation(language).gap,
      ),
      ...limitTexts,
    ),
    ...(shortfalls(report).length === 0 ? [] : [listBlock(shortfalls(report))]),
    ...(earlier.length === 0 ? [] : [chartBlock(changesDocument(index, latest, earlier), 'table')]),
    ...(dated.length > 1 ? [headingBlock(1, words.trend)] : []),
    chartBlock(document, document.type === 'line' ? 'both' : 'chart'),
  ];
}

function undatedBlocks(
  index: CatalogIndex,
  indicator: Indicator,
  undated: readonly Observation[],
  limitTexts: readonly string[],
  language: Language,
): Block[] {
  const words = messages(language).briefing.templates;
  const texts = undated.map((one) => figureText(indicator, one, language));
  if (undated.length === 0) return [textBlock(words.noFigure, ...limitTexts)];
  return [
    textBlock(...texts, ...limitTexts),
    listBlock([words.undated, words.undatedOnly]),
    chartBlock(seriesDocument(index, indicator, undated)),
  ];
}

function aboutBlocks(index: CatalogIndex, indicator: Indicator, language: Language): Block[] {
  const words = messages(language);
  const { definition, population, facts, about } = words.briefing.templates;
  const unit = mustGet(index.units, 'unit', indicator.unit).name[language];
  const whole = (text: LocalText) => text[language].replace(/[。.]$/, '');
  const counted = whole(indicator.population);
  return [
    headingBlock(1, about),
    textBlock(
      definition(whole(indicator.definition)),
      counted === '' ? '' : population(counted),
      facts(unit, words.polarity[indicator.polarity], words.stage[indicator.stage]),
    ),
  ];
}

/** The latest figure of an indicator, how it changed, its series and table. */
export const indicatorTemplate: BriefingTemplate = {
  id: 'indicator',
  make: (index, choice, language) => {
    const indicator = mustGet(index.indicators, 'indicator', choice.indicator);
    const code = choice.area || areasOfIndicator(index, indicator.id)[0] || '';
    const area = code === '' ? '' : mustGet(index.areas, 'area', code).name[language];
    const words = messages(language).briefing.templates;
    const { dated, undated } = seriesOf(index, indicator.id, code);
    const latest = dated.at(-1);
    const limitTexts = limits(index, indicator.id, code, language);
    const earlier = earlierOf(index, dated, indicator);
    const { date } = choice;
    const body =
      latest === undefined
        ? undatedBlocks(index, indicator, undated, limitTexts, language)
        : datedBlocks({ index, indicator, dated, latest, earlier, language, date }, limitTexts);
    const name = indicator.name[language];
    return briefingOf(
      index,
      {
        language,
        date,
        title: area === '' ? name : words.indicatorTitle(name, area, frequencyOf(dated)),
      },
      [headingBlock(1, words.latest), ...body, ...aboutBlocks(index, indicator, language)],
    );
  },
};
