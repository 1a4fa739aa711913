import { YardstickError } from '../../../base/error.ts';
import { both, type Language, type MeasureCode } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { Observation, Reform } from '../../../catalog/types.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Block } from '../../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { compare } from '../../comparison/compare.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { RuleCode } from '../../guard/rule.ts';
import { findingSentence } from '../../guard/sentence.ts';
import { applyMeasure } from '../../measures/apply.ts';
import { chartBlock, headingBlock, listBlock, textBlock } from '../blocks.ts';
import { apartSentence } from './overview.ts';
import { headlineBlocks } from './reform.ts';
import { type BriefingTemplate, briefingOf } from './template.ts';

/** Measures that put figures of several units on one scale. */
const SCALES: readonly MeasureCode[] = ['change', 'target', 'gap'];

/** Actual figures of the reforms, and stated changes of indicators that have no actual figure. */
function candidates(index: CatalogIndex, reforms: readonly Reform[]): Observation[] {
  const ids = new Set<string | null>(reforms.map(({ id }) => id));
  const own = index.catalog.observations.filter((one) => ids.has(one.reform));
  const actual = own.filter(({ role }) => role === 'actual');
  const known = new Set(actual.map(({ indicator }) => indicator));
  return own.filter(
    ({ role, indicator }) => role === 'actual' || (role === 'change' && !known.has(indicator)),
  );
}

function measurable(
  index: CatalogIndex,
  observations: readonly Observation[],
  measure: MeasureCode,
): Observation[] {
  const ids = observations.map(({ id }) => id);
  const measured = applyMeasure(index, ids, measure, '');
  return observations.filter((_, position) => measured[position]?.outcome.ok);
}

function ruleNames(codes: readonly RuleCode[], language: Language): string {
  const words = messages(language);
  const names = codes.map((code) => words.compare.rules[code].name);
  return names.join(words.briefing.templates.rules);
}

/** What the guard found: what blocks in sentences, what else should be known by its name. */
function guardBlocks({ findings, blocking }: Comparison, language: Language): Block[] {
  const { blocked, noted, clear } = messages(language).briefing.templates;
  const sentences = findings
    .filter(({ code }) => blocking.includes(code))
    .map((finding) => findingSentence(finding, language));
  const notes = findings.filter(({ severity }) => severity === 'note').map(({ code }) => code);
  return [
    ...(sentences.length === 0 ? [textBlock(clear)] : [textBlock(blocked), listBlock(sentences)]),
    ...(notes.length === 0 ? [] : [textBlock(noted(ruleNames(notes, language)))]),
  ];
}

/** The chart of a comparison; its note speaks of what differs and not of a reader's buttons. */
function comparedDocument({ document, blocking }: Comparison): ChartDocument | null {
  if (document === null || blocking.length === 0) return document;
  // The first note explains the measure, the second says what blocks.
  const [explain, , ...others] = document.notes;
  const unranked = both((language) =>
    messages(language).briefing.templates.unranked(ruleNames(blocking, language)),
  );
  return { ...document, notes: [...(explain ? [explain] : []), unranked, ...others] };
}

function scaleBlocks(
  index: CatalogIndex,
  reforms: readonly Reform[],
  measure: MeasureCode,
  language: Language,
): Block[] {
  const found = measurable(index, candidates(index, reforms), measure);
  const measured = new Set(found.map(({ reform }) => reform));
  if (measured.size < 2) return [];
  const words = messages(language);
  const { name } = words.compare.measures[measure];
  const { leftOut, list } = words.briefing.templates;
  const without = reforms.filter(({ id }) => !measured.has(id)).map((one) => one.name[language]);
  const comparison = compare(index, { ids: found.map(({ id }) => id), measure, per: '', ack: [] });
  const document = comparedDocument(comparison);
  if (document === null) return [];
  return [
    headingBlock(2, name),
    ...(without.length === 0 ? [] : [textBlock(leftOut(without.join(list)))]),
    chartBlock(document),
    ...guardBlocks(comparison, language),
  ];
}

function titleOf(reforms: readonly Reform[], language: Language): string {
  const words = messages(language).briefing.templates;
  if (reforms.length > 2) return words.comparisonTitleMany;
  const [first = '', second = ''] = reforms.map(({ name }) => name[language]);
  return words.comparisonTitle(words.names(first, second));
}

/** What has not been measured, under the name of each reform. */
function unknown(reforms: readonly Reform[], language: Language): Block[] {
  const open = reforms.filter(({ unmeasured }) => unmeasured[language] !== '');
  if (open.length === 0) return [];
  return [
    headingBlock(1, messages(language).briefing.templates.unmeasured),
    ...open.flatMap(({ name, unmeasured }) => [
      headingBlock(2, name[language]),
      textBlock(unmeasured[language]),
    ]),
  ];
}

/** Chosen reforms side by side, and on one scale where the data have one for them. */
export const comparisonTemplate: BriefingTemplate = {
  id: 'comparison',
  make: (index, choice, language) => {
    const ids = [...new Set(choice.reforms)];
    const reforms = ids.map((id) => mustGet(index.reforms, 'reform', id));
    if (reforms.length < 2) {
      throw new YardstickError('template-too-few', `${reforms.length} reforms to compare`);
    }
    const words = messages(language).briefing.templates;
    const apart = apartSentence(index, reforms, language);
    const scales = SCALES.flatMap((measure) => scaleBlocks(index, reforms, measure, language));
    return briefingOf(index, { language, date: choice.date, title: titleOf(reforms, language) }, [
      headingBlock(1, words.compared),
      listBlock(
        reforms.map(({ name, organisation }) =>
          words.comparedItem(name[language], organisation[language]),
        ),
      ),
      headingBlock(1, words.figures),
      ...(apart === '' ? [] : [textBlock(apart)]),
      ...reforms.flatMap((reform) => [
        headingBlock(2, reform.name[language]),
        ...headlineBlocks(index, reform, language),
      ]),
      headingBlock(1, words.sameScale),
      ...(scales.length === 0 ? [textBlock(words.noScale)] : scales),
      ...unknown(reforms, language),
    ]);
  },
};
