import { groupBy } from '../../base/group-by.ts';
import { both, type Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { roleName } from '../../i18n/observation.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { GroupDraft } from '../groups.ts';

function years(members: readonly Observation[], language: Language): string {
  const ends = members.flatMap((row) => row.end?.slice(0, 4) ?? []);
  const [first, last] = [ends[0], ends.at(-1)];
  return first === undefined
    ? ''
    : first === last
      ? first
      : first + punctuation(language).to + last;
}

/**
 * Adds what tells groups of the same words apart: their roles, else their years. Lines leave their
 * period out of the label, since the axis shows it.
 */
export function tellApart(
  index: CatalogIndex,
  drafts: readonly GroupDraft[],
  overTime = false,
): GroupDraft[] {
  const named = overTime ? drafts.map((draft) => withoutPeriod(index, draft, drafts)) : drafts;
  const sameWords = groupBy(named, ({ group }) => `${group.label.en}|${group.detail.en}`);
  return named.map((draft) => {
    const { group } = draft;
    const twins = sameWords.get(`${group.label.en}|${group.detail.en}`) ?? [];
    if (twins.length < 2) return draft;
    const members = draft.ids.map((id) => mustGet(index.observations, 'observation', id));
    const roles = new Set(twins.map((twin) => index.observations.get(twin.ids[0] ?? '')?.role));
    const more = both((language) =>
      roles.size > 1 && members[0] !== undefined
        ? roleName(members[0], language)
        : years(members, language),
    );
    const detail = both((language) =>
      [group.detail[language], more[language]].filter((text) => text !== '').join(' · '),
    );
    return { ...draft, group: { ...group, detail } };
  });
}

function withoutPeriod(
  index: CatalogIndex,
  draft: GroupDraft,
  all: readonly GroupDraft[],
): GroupDraft {
  const leaderOf = (one: GroupDraft) =>
    mustGet(index.observations, 'observation', one.ids[0] ?? '');
  const own = leaderOf(draft);
  const varies = (key: (one: Observation) => string) =>
    new Set(all.map(leaderOf).map(key)).size > 1;
  const area = mustGet(index.areas, 'area', own.area).name;
  const indicator = mustGet(index.indicators, 'indicator', own.indicator).name;
  const byArea = varies((one) => one.area);
  const byIndicator = varies((one) => one.indicator);
  const detail = byArea && byIndicator ? indicator : { zh: '', en: '' };
  return {
    ...draft,
    group: {
      ...draft.group,
      label: byArea || !byIndicator ? area : indicator,
      detail,
      context: false,
    },
  };
}
