import type { Language } from '../../base/vocabulary.ts';
import { PLACE } from '../../catalog/area-within.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Reform } from '../../catalog/types.ts';
import { headingBlock, listBlock, textBlock } from '../../compare/briefing/blocks.ts';
import { verdictRows } from '../../compare/verdict-rows.ts';
import { ownFormWords } from '../../i18n/own-forms.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatDate, formatPeriod } from '../../i18n/period.ts';
import { promiseWords } from '../../i18n/promises.ts';
import type { Said } from '../../intake/package/said.ts';
import type { Block } from '../../spec/briefing/briefing.ts';
import { ruleText } from '../promises/data.ts';
import { type Asked, askedExplanations } from './explaining.ts';
import { tableBlock } from './report-tables.ts';
import { listed, targetName } from './row-words.ts';
import { shownVerdicts } from './verdict-marks.ts';

type Explained = Pick<Said, 'explanations'>;

function explanationSentence(index: CatalogIndex, asked: Asked, language: Language): string {
  const words = ownFormWords(language);
  const { why, indicator, target, last, given } = asked;
  const name = targetName(index, indicator, target, language);
  const period = last.period === '' ? '' : formatPeriod(last.period, language);
  const { reason = '', remedy = '', by = '' } = given ?? {};
  const [first, second, third] = [reason, remedy, by].map((text) =>
    text.trim().replace(/[。.；;]$/, ''),
  );
  return words.explanationOf[why](name, period, first ?? '', second ?? '', third ?? '');
}

/** What the rules that were set say, by what, and why targets were missed or far exceeded. */
export function verdictBlocks(
  index: CatalogIndex,
  said: Explained,
  language: Language,
  day: string,
): Block[] {
  const words = ownPageWords(language);
  const shown = shownVerdicts(index, verdictRows(index), day, language);
  const head = [words.indicator, promiseWords(language).verdict, words.ruleOf];
  const rows = shown.map(({ name, word, row }) => [name, word, ruleText(row.rule, language)]);
  const asked = askedExplanations(index, said).map((one) =>
    explanationSentence(index, one, language),
  );
  return [
    ...(rows.length === 0 ? [] : [tableBlock(head, rows)]),
    ...(asked.length === 0
      ? []
      : [headingBlock(2, ownFormWords(language).explanation), listBlock(asked)]),
  ];
}

function reformBlocks(index: CatalogIndex, reform: Reform, language: Language): Block[] {
  const words = ownFormWords(language);
  const { name, organisation, area, start, end, aims, summary, datesSource } = reform;
  const source = index.sources.get(datesSource);
  const place = area === PLACE ? '' : (index.areas.get(area)?.name[language] ?? '');
  const aimed = aims.flatMap((aim) => index.indicators.get(aim)?.name[language] ?? []);
  const date = (text: string) => (text === '' ? '' : formatDate(text, language));
  return [
    headingBlock(2, name[language]),
    textBlock(
      summary[language] === name[language] ? '' : summary[language],
      words.reformFacts({
        organisation: organisation[language],
        place,
        start: date(start),
        end: date(end),
        aims: listed(aimed, language),
        source: source === undefined ? '' : source.publisher[language],
      }),
    ),
  ];
}

/** What was told of each reform: who, where, from when, at what it aims. */
export const reformsBlocks = (index: CatalogIndex, language: Language): Block[] =>
  index.catalog.reforms.flatMap((reform) => reformBlocks(index, reform, language));
