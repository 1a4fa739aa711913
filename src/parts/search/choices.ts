import { LANGUAGES, type Language, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { reformToldApart } from '../../catalog/told-apart.ts';
import type { Observation } from '../../catalog/types.ts';
import { writeFigure } from '../../compare/text.ts';
import { roleAside, roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Entry } from './entry.ts';

/** One figure to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name: area, period, role, reform. */
  readonly detail: string;
  readonly figure: string;
}

/** A figure as it stands in a list to choose from. */
export function choiceOf(index: CatalogIndex, one: Observation, language: Language): Choice {
  const reform = one.reform === null ? '' : reformToldApart(index, one.reform)[language];
  const detail = [
    mustGet(index.areas, 'area', one.area).name[language],
    formatPeriod(one.period, language, one.role),
    roleAside(one, language),
    reform,
  ];
  return {
    id: one.id,
    name: mustGet(index.indicators, 'indicator', one.indicator).name[language],
    detail: detail.filter(Boolean).join(' · '),
    figure: writeFigure(index, one.id, language),
  };
}

/** What narrows the list of figures; an empty list leaves it whole. */
export interface ChoiceFilter {
  /** Ids of reforms, and `none` for figures of no reform. */
  readonly reforms: readonly string[];
  readonly areas: readonly string[];
}

/** The value of a reform filter that asks for figures of no reform. */
export const NO_REFORM = 'none';

const both = ({ zh, en }: LocalText): string[] => [zh, en];

function entryOf(index: CatalogIndex, one: Observation): Entry {
  const reform = one.reform === null ? undefined : index.reforms.get(one.reform);
  const place = mustGet(index.areas, 'area', one.area).name;
  const figures = LANGUAGES.map((language) => writeFigure(index, one.id, language));
  const periods = LANGUAGES.map((language) => formatPeriod(one.period, language));
  return {
    id: one.id,
    names: both(mustGet(index.indicators, 'indicator', one.indicator).name),
    texts: [
      ...both(place),
      ...(reform === undefined ? [] : [...both(reform.name), ...both(reform.organisation)]),
      ...LANGUAGES.map((language) => roleName(one, language)),
    ],
    written: [...figures, ...periods, one.period, one.id],
    values: [one.value, one.lower, one.upper].flatMap((value) => value ?? []),
  };
}

/** All figures in the order in which they are listed: those of the reforms come first. */
const listed = ({ catalog: { observations } }: CatalogIndex): Observation[] => [
  ...observations.filter(({ reform }) => reform),
  ...observations.filter(({ reform }) => !reform),
];

/** All figures as they are searched for: by indicator, place, reform, role, period and value. */
export function figureEntries(index: CatalogIndex): Entry[] {
  return listed(index).map((one) => entryOf(index, one));
}

/** True for what is of a chosen reform and a chosen area; a list of which nothing is chosen admits all. */
export function fits(one: Pick<Observation, 'reform' | 'area'>, filter: ChoiceFilter): boolean {
  const { areas, reforms } = filter;
  return (
    (areas.length === 0 || areas.includes(one.area)) &&
    (reforms.length === 0 || reforms.includes(one.reform ?? NO_REFORM))
  );
}

/** The figures that fit, those of reforms first. */
export function fittingFigures(index: CatalogIndex, filter: ChoiceFilter): Observation[] {
  return listed(index).filter((one) => fits(one, filter));
}
