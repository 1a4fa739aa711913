import { group } from 'd3-array';
import { both, type Language, type LocalText } from '../base/vocabulary.ts';
import { type CatalogIndex, figuresOfIndicator, mustGet } from '../catalog/index-catalog.ts';
import type { ChartSpec, Observation } from '../catalog/types.ts';
import { roleName } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ChartGroup, ChartType, Part } from '../spec/document.ts';
import { isToDate, monthsOfFigure } from './measures/line.ts';
import { LEVELS, lineKey } from './series.ts';

/** The observations of one group and what they have in common. */
export interface GroupDraft {
  readonly group: ChartGroup;
  readonly ids: readonly string[];
  /** What each id is within its group, in the same order. */
  readonly parts: readonly Part[];
}

const EMPTY: LocalText = { zh: '', en: '' };

/** What a group can be named by. */
export type Naming = 'indicator' | 'area' | 'reform' | 'period';

/**
 * Texts that tell groups apart: what all of them share is left out, and what is `said` elsewhere.
 * Figures of one indicator and place are told apart by time first.
 */
function distinguish(
  index: CatalogIndex,
  leaders: readonly Observation[],
  said: string,
): LocalText[][] {
  const fields: Readonly<Record<Naming, (one: Observation) => LocalText>> = {
    indicator: (one) => mustGet(index.indicators, 'indicator', one.indicator).name,
    area: (one) => mustGet(index.areas, 'area', one.area).name,
    reform: (one) =>
      one.reform === null ? EMPTY : mustGet(index.reforms, 'reform', one.reform).name,
    period: (one) => both((language) => formatPeriod(one.period, language, one.role)),
  };
  const varies = (name: Naming) => new Set(leaders.map((one) => fields[name](one).en)).size > 1;
  const names = (['indicator', 'area', 'reform', 'period'] as const).filter((one) => one !== said);
  const varying = names.filter(varies);
  const [first] = varying;
  if (first === 'reform' && varying.includes('period')) varying.reverse();
  const shown = varying.length > 0 ? varying : names.slice(0, 1);
  return leaders.map((one) =>
    shown.map((name) => fields[name](one)).filter((text) => text.en !== ''),
  );
}

function partsOf(type: ChartType, count: number): Part[] {
  const [first, others]: [Part, Part] =
    type === 'flow' || type === 'part-to-whole'
      ? ['whole', 'part']
      : type === 'scatter'
        ? ['x', 'y']
        : ['', ''];
  return Array.from({ length: count }, (_, position) => (position === 0 ? first : others));
}

/**
 * Groups given as lists of observation ids, as in `charts.csv`; their names leave out what is `said`
 * elsewhere, in the titles of panels.
 */
export function groupsOfIds(
  index: CatalogIndex,
  type: ChartType,
  lists: readonly (readonly string[])[],
  said = '',
): GroupDraft[] {
  const leaders = lists.map((ids) => mustGet(index.observations, 'observation', ids[0] ?? ''));
  const words = distinguish(index, leaders, said);
  return lists.map((ids, position) => {
    const [label = EMPTY, ...rest] = words[position] ?? [];
    const join = (language: 'zh' | 'en') => rest.map((text) => text[language]).join(' · ');
    const leader = leaders[position];
    return {
      ids,
      parts: partsOf(type, ids.length),
      group: {
        key: `g${position}`,
        label,
        detail: both(join),
        context: leader?.role === 'context',
        facet: '',
      },
    };
  });
}

/** Groups that are lines over time, each by end of period; see `lineKey`. */
export function groupsOfSeries(
  index: CatalogIndex,
  spec: Pick<ChartSpec, 'indicators' | 'areas'>,
): GroupDraft[] {
  const drawn = spec.indicators
    .flatMap((indicator) => figuresOfIndicator(index, indicator))
    // A change is no level; it has no place on a line of levels.
    .filter(
      ({ area, end, role }) => spec.areas.includes(area) && end !== null && role !== 'change',
    );
  const order = (list: readonly string[], value: string) => list.indexOf(value);
  const lines = withoutRunningSums([...group(drawn, lineKey).values()]);
  return lines
    .sort(
      ([a], [b]) =>
        order(spec.indicators, a?.indicator ?? '') - order(spec.indicators, b?.indicator ?? '') ||
        order(spec.areas, a?.area ?? '') - order(spec.areas, b?.area ?? ''),
    )
    .map((members, position) => seriesGroup(index, spec, members, position));
}

/**
 * Lines without those from the beginning of the year where others are of single periods: on one axis
 * sums of months flatten the months.
 */
function withoutRunningSums(lines: readonly Observation[][]): Observation[][] {
  const isRunning = (line: readonly Observation[]) =>
    line.every((one) => {
      const months = monthsOfFigure(one);
      return months !== null && isToDate(months);
    });
  const single = lines.filter((line) => !isRunning(line));
  return single.length === 0 ? [...lines] : single;
}

function seriesGroup(
  index: CatalogIndex,
  spec: Pick<ChartSpec, 'indicators' | 'areas'>,
  members: readonly Observation[],
  position: number,
): GroupDraft {
  const sorted = [...members].sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  const leader = sorted[0];
  const area = index.areas.get(leader?.area ?? '')?.name ?? EMPTY;
  const indicator = index.indicators.get(leader?.indicator ?? '')?.name ?? EMPTY;
  const several = spec.indicators.length > 1;
  return {
    ids: sorted.map((one) => one.id),
    parts: sorted.map(() => ''),
    group: {
      key: `g${position}`,
      label: several && spec.areas.length === 1 ? indicator : area,
      detail: detailOf(leader, several && spec.areas.length > 1 ? indicator : EMPTY),
      context: false,
      facet: '',
    },
  };
}

/** What a line is besides its place: its indicator, and its role unless it says how it is or was. */
function detailOf(leader: Observation | undefined, indicator: LocalText): LocalText {
  if (leader === undefined || LEVELS.includes(leader.role)) return indicator;
  const join = (language: Language) =>
    [indicator[language], roleName(leader, language)].filter(Boolean).join(' · ');
  return both(join);
}
