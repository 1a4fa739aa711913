import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartGroup } from '../../spec/document.ts';
import { groupsOfIds } from '../groups.ts';
import type { Subject } from '../guard/rule.ts';
import type { Measured } from '../measures/measure.ts';

/**
 * How each figure is called where several stand together: what they share is left out. None of
 * them is context here, since all were chosen.
 */
export function groupsOf(index: CatalogIndex, ids: readonly string[]): ChartGroup[] {
  return groupsOfIds(
    index,
    'bar',
    ids.map((id) => [id]),
  ).map(({ group }) => ({ ...group, context: false }));
}

/** A group's whole name, with what sets it apart from others of the same label. */
export function nameOf({ label, detail }: ChartGroup): LocalText {
  const join = (language: Language) =>
    [label[language], detail[language]].filter(Boolean).join(punctuation(language).comma);
  return both(join);
}

/** A group's label alone where no other of them has it, its whole name otherwise. */
export function briefName(group: ChartGroup, groups: readonly ChartGroup[]): LocalText {
  const same = groups.filter(({ label }) => label.en === group.label.en);
  return same.length > 1 ? nameOf(group) : group.label;
}

/** What the guard looks at, for each measured figure. */
export function subjectsOf(
  index: CatalogIndex,
  measured: readonly Measured[],
  groups: readonly ChartGroup[],
): Subject[] {
  return measured.map(({ id, inputs, outcome, compared }, position) => {
    const observation = mustGet(index.observations, 'observation', id);
    const group = groups[position];
    return {
      observation,
      indicator: mustGet(index.indicators, 'indicator', observation.indicator),
      unit: mustGet(index.units, 'unit', observation.unit),
      area: mustGet(index.areas, 'area', observation.area),
      source: mustGet(index.sources, 'source', observation.source),
      label: group === undefined ? { zh: id, en: id } : briefName(group, groups),
      // What is only rounded is no approximate figure.
      figure: outcome.ok ? outcome.value.exact : observation,
      inputs: Object.fromEntries(
        Object.entries(inputs)
          .filter(([, other]) => other !== id)
          .map(([name, other]) => [name, mustGet(index.observations, 'observation', other)]),
      ),
      compared,
    };
  });
}
