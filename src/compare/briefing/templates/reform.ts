import type { Language } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { ChartSpec, Reform } from '../../../catalog/types.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Block } from '../../../spec/briefing/briefing.ts';
import { documentOf } from '../../document.ts';
import { chartBlock, headingBlock, listBlock, textBlock } from '../blocks.ts';
import { chartsOfReform } from '../content.ts';
import { anyUndated, figureSentence } from '../figure-sentence.ts';
import { type BriefingTemplate, briefingOf } from './template.ts';

/** More charts than this make more than two pages. */
const MOST_CHARTS = 3;

/**
 * The charts of a reform, best first: those that draw something before those that repeat numbers,
 * and of each kind those that show a leading figure before the others.
 */
export function bestCharts(index: CatalogIndex, reform: Reform): ChartSpec[] {
  const rank = ({ type, groups }: ChartSpec): number => {
    const leads = groups.flat().some((id) => reform.headline.includes(id));
    return (type === 'number' ? 2 : 0) + (leads ? 0 : 1);
  };
  return chartsOfReform(index, reform).sort((a, b) => rank(a) - rank(b));
}

/** The leading figures of a reform, each in a sentence with what it is held against. */
export function headlineBlocks(index: CatalogIndex, reform: Reform, language: Language): Block[] {
  const { headline } = reform;
  if (headline.length === 0) return [];
  const list = listBlock(headline.map((id) => figureSentence(index, id, language)));
  const { undated } = messages(language).briefing.templates;
  return anyUndated(index, headline) ? [list, textBlock(undated)] : [list];
}

/** What has not been measured, under its heading; nothing if the data say nothing of it. */
function unmeasuredBlocks({ unmeasured }: Reform, language: Language): Block[] {
  if (unmeasured[language] === '') return [];
  const heading = messages(language).briefing.templates.unmeasured;
  return [headingBlock(1, heading), textBlock(unmeasured[language])];
}

/** One reform in two pages: what was done, its main figures, charts, what is not known. */
export const reformTemplate: BriefingTemplate = {
  id: 'reform',
  make: (index, { reforms: [id = ''], date }, language) => {
    const reform = mustGet(index.reforms, 'reform', id);
    const words = messages(language).briefing.templates;
    const area = mustGet(index.areas, 'area', reform.area).name[language];
    const figures = headlineBlocks(index, reform, language);
    const charts = bestCharts(index, reform)
      .slice(0, MOST_CHARTS)
      .map((spec) => chartBlock(documentOf(index, spec)));
    const shown = [...figures, ...charts];
    return briefingOf(index, { language, date, title: words.reformTitle(reform.name[language]) }, [
      headingBlock(1, words.done),
      textBlock(words.who(reform.organisation[language], area), reform.summary[language]),
      ...(shown.length === 0 ? [] : [headingBlock(1, words.figures), ...shown]),
      ...unmeasuredBlocks(reform, language),
    ]);
  },
};
