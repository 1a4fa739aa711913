import { LANGUAGES, type Language, type LocalText, type Role } from '../../base/vocabulary.ts';
import { type MetadataIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { largePackages } from '../../engine/choose.ts';
import type { Filter } from '../../engine/question.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { roleAside, roleName } from '../../i18n/observation.ts';
import type { Choice } from '../../parts/search/choices.ts';
import type { Entry } from '../../parts/search/entry.ts';

/** The figures of one indicator, reform, role and place, of a package that is not loaded whole. */
export interface Series {
  /** `series:` and a number: no figure has such an id. */
  readonly id: string;
  readonly package: string;
  readonly indicator: string;
  readonly reform: string | null;
  readonly role: Role;
  readonly area: string;
  readonly count: number;
}

/** Every series of the packages that are not loaded whole. */
export function largeSeries({ catalog }: MetadataIndex): Series[] {
  const large = new Set(largePackages(catalog).map(({ id }) => id));
  return catalog.contents
    .filter((part) => large.has(part.package))
    .flatMap(({ areas, package: of, indicator, reform, role }) =>
      Object.entries(areas).map(([area, count]) => ({
        package: of,
        indicator,
        reform,
        role,
        area,
        count,
      })),
    )
    .map((one, position) => ({ ...one, id: `series:${position}` }));
}

const both = ({ zh, en }: LocalText): string[] => [zh, en];

/** A series as it is searched for: by indicator, place, reform and role. */
export function seriesEntry(index: MetadataIndex, one: Series): Entry {
  const reform = one.reform === null ? undefined : index.reforms.get(one.reform);
  return {
    id: one.id,
    names: both(mustGet(index.indicators, 'indicator', one.indicator).name),
    texts: [
      ...both(mustGet(index.areas, 'area', one.area).name),
      ...(reform === undefined ? [] : [...both(reform.name), ...both(reform.organisation)]),
      ...LANGUAGES.map((language) => roleName(one, language)),
    ],
    written: [],
    values: [],
  };
}

/** A series as it stands in a list to choose from. */
export function seriesChoice(index: MetadataIndex, one: Series, language: Language): Choice {
  const reform = one.reform === null ? undefined : index.reforms.get(one.reform)?.name[language];
  const detail = [
    mustGet(index.areas, 'area', one.area).name[language],
    roleAside(one, language),
    reform ?? '',
  ];
  const count = formatNumber(one.count, language);
  return {
    id: one.id,
    name: mustGet(index.indicators, 'indicator', one.indicator).name[language],
    detail: detail.filter(Boolean).join(' · '),
    figure: messages(language).compare.seriesOf(count),
  };
}

/** The filter that admits a series. */
export function filterOf({ package: of, indicator, reform, role, area }: Series): Partial<Filter> {
  return {
    packages: [of],
    indicators: [indicator],
    reforms: reform === null ? [] : [reform],
    roles: [role],
    areas: [area],
  };
}

/** The figures at hand of a series, latest first. */
export function figuresOfSeries(observations: readonly Observation[], one: Series): Observation[] {
  return observations
    .filter(
      ({ indicator, reform, role, area, package: of }) =>
        of === one.package &&
        indicator === one.indicator &&
        reform === one.reform &&
        role === one.role &&
        area === one.area,
    )
    .sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''));
}
