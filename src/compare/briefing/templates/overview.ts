import { both, type Language } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { Reform } from '../../../catalog/types.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Block } from '../../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { compare } from '../../comparison/compare.ts';
import { documentOf, makeDocument } from '../../document.ts';
import type { GroupDraft } from '../../groups.ts';
import { chartBlock, headingBlock, textBlock } from '../blocks.ts';
import { figureSentence } from '../figure-sentence.ts';
import { firstSentence } from '../first-sentence.ts';
import { bestCharts } from './reform.ts';
import { type BriefingTemplate, briefingOf } from './template.ts';

/** What keeps the leading figures of reforms from being compared, or that nothing does. */
export function apartSentence(
  index: CatalogIndex,
  reforms: readonly Reform[],
  language: Language,
): string {
  const words = messages(language);
  const ids = reforms.flatMap(({ headline }) => headline.slice(0, 1));
  if (ids.length < 2) return '';
  const { blocking } = compare(index, { ids, measure: 'stated', per: '', ack: [] });
  const names = blocking.map((code) => words.compare.rules[code].name);
  const { apart, alike, rules } = words.briefing.templates;
  return names.length === 0 ? alike : apart(names.join(rules));
}

/** The first figure of each reform side by side, each under the name of its reform. */
function glanceDocument(index: CatalogIndex, reforms: readonly Reform[]): ChartDocument {
  const groups = reforms.flatMap(({ id, name, headline: [figure] }): GroupDraft[] => {
    if (figure === undefined) return [];
    const { indicator } = mustGet(index.observations, 'observation', figure);
    const detail = mustGet(index.indicators, 'indicator', indicator).name;
    const group = { key: id, label: name, detail, context: false, facet: '' };
    return [{ group, ids: [figure], parts: [''] }];
  });
  const text = (key: 'glanceTitle' | 'glanceSubtitle') =>
    both((language) => messages(language).briefing.templates[key]);
  return makeDocument(index, {
    id: 'reforms-at-a-glance',
    type: 'number',
    title: text('glanceTitle'),
    subtitle: text('glanceSubtitle'),
    notes: [],
    groups,
    query: null,
  });
}

function reformBlocks(index: CatalogIndex, reform: Reform, language: Language): Block[] {
  const [figure] = reform.headline;
  const [chart] = bestCharts(index, reform);
  return [
    headingBlock(2, reform.name[language]),
    textBlock(
      firstSentence(reform.summary[language], language),
      figure === undefined ? '' : figureSentence(index, figure, language),
      firstSentence(reform.unmeasured[language], language),
    ),
    ...(chart === undefined ? [] : [chartBlock(documentOf(index, chart))]),
  ];
}

/** All reforms of a data package: a few sentences and a chart each, and what sets them apart. */
export const overviewTemplate: BriefingTemplate = {
  id: 'overview',
  make: (index, choice, language) => {
    const { catalog } = index;
    const packages = new Map(catalog.packages.map((one) => [one.id, one]));
    const title = mustGet(packages, 'package', choice.package).title[language];
    const reforms = catalog.reforms.filter((one) => one.package === choice.package);
    const words = messages(language).briefing.templates;
    const shared = catalog.charts.filter(
      (one) => one.package === choice.package && one.reform === null && one.type !== 'number',
    );
    return briefingOf(index, { language, date: choice.date, title: words.overviewTitle(title) }, [
      headingBlock(1, words.glance),
      textBlock(words.overviewLead, apartSentence(index, reforms, language)),
      chartBlock(glanceDocument(index, reforms)),
      ...shared.map((spec) => chartBlock(documentOf(index, spec))),
      headingBlock(1, words.each),
      ...reforms.flatMap((reform) => reformBlocks(index, reform, language)),
    ]);
  },
};
