import { areasWithin } from '../../catalog/area-within.ts';
import type { Area, ChartSpec, Observation, Reform } from '../../catalog/types.ts';
import { withoutWholes } from '../../catalog/whole-places.ts';
import type { OwnIndicator } from './indicators.ts';
import type { OwnOptions } from './own-types.ts';
import { EMPTY_TEXT } from './texts.ts';

/** More lines or bars cannot be told apart. */
const MOST_LINES = 8;
const MOST_BARS = 30;
const MOST_CHARTS = 24;

/** What a chart is of: an indicator and its unit. */
type Charted = Pick<OwnIndicator, 'indicator' | 'unit'>;
type Given = Pick<OwnOptions, 'name' | 'words'> & Pick<Reformed, 'areas'>;

const last = (figures: readonly Observation[]) =>
  figures
    .map(({ end }) => end ?? '')
    .sort()
    .at(-1) ?? '';

function chartOf(own: Charted, figures: readonly Observation[], given: Given): ChartSpec | null {
  const { indicator } = own;
  const drawn = withoutWholes(
    figures.filter(({ role, reform }) => role === 'actual' && reform === null),
    given.areas,
  );
  const dates = new Set(drawn.flatMap(({ end }) => end ?? []));
  const areas = [...new Set(drawn.map(({ area }) => area))];
  const base = {
    ...{ id: `chart-${indicator.id}`, package: given.name, reform: null, title: indicator.name },
    subtitle: given.words.chart,
    note: EMPTY_TEXT,
  };
  if (dates.size > 1 && areas.length <= MOST_LINES) {
    return { ...base, type: 'line', groups: [], indicators: [indicator.id], areas };
  }
  const newest = last(drawn);
  const period = drawn.find(({ end }) => (end ?? '') === newest)?.period;
  // A month and the months until then are no two bars of one chart.
  const newestOnes = drawn.filter((one) => one.period === period);
  const bars = newestOnes.slice(0, MOST_BARS);
  if (bars.length === 0) return null;
  const groups = bars.map(({ id }) => [id]);
  const all = newestOnes.length;
  const note = all > bars.length ? given.words.cut(String(bars.length), String(all)) : EMPTY_TEXT;
  return { ...base, note, type: 'bar', groups, indicators: [], areas: [] };
}

/** A chart for every reform that has a level, in one unit. */
function reformCharts(own: Charted, figures: readonly Observation[], given: Given): ChartSpec[] {
  const byReform = new Map<string, Observation[]>();
  for (const one of figures) {
    if (one.reform === null || one.role === 'change') continue;
    const all = byReform.get(one.reform) ?? [];
    if (!all.some(({ role, base }) => role === one.role && base === one.base)) all.push(one);
    byReform.set(one.reform, all);
  }
  const groups = [...byReform.values()]
    .filter((all) => all.length > 1)
    .map((all) => all.map(({ id }) => id));
  if (groups.length === 0) return [];
  const { indicator } = own;
  return [
    {
      ...{ id: `reforms-${indicator.id}`, package: given.name, reform: null, type: 'reform-glyph' },
      ...{ title: indicator.name, subtitle: given.words.chart, note: EMPTY_TEXT },
      ...{ groups, indicators: [], areas: [] },
    },
  ];
}

/** A reform and the places, from which it is told where it took effect. */
interface Reformed {
  readonly reforms: readonly Reform[];
  readonly areas: readonly Area[];
}

/** The charts of what a reform aims at, for its own page, where no figure is of the reform itself. */
function aimCharts(
  reform: Reform,
  indicators: readonly Charted[],
  observations: readonly Observation[],
  { areas, name, words }: Reformed & Given,
): ChartSpec[] {
  if (observations.some((one) => one.reform === reform.id)) return [];
  const places = areasWithin(areas, reform.area);
  return reform.aims.flatMap((aim): ChartSpec[] => {
    const own = indicators.find(({ indicator }) => indicator.id === aim);
    const figures = observations.filter(({ indicator }) => indicator === aim);
    const within = figures.filter(({ area }) => places.has(area));
    const chart = own && chartOf(own, within.length > 0 ? within : figures, { name, words, areas });
    return chart ? [{ ...chart, id: `${reform.id}-${aim}`, reform: reform.id }] : [];
  });
}

/** A chart of each indicator: lines over time, bars of the last period, what reforms moved or are to move. */
export function chartsOf(
  indicators: readonly Charted[],
  observations: readonly Observation[],
  given: Given & Reformed,
): readonly ChartSpec[] {
  const aimed = given.reforms.flatMap((one) => aimCharts(one, indicators, observations, given));
  const all = indicators
    .flatMap((own) => {
      const figures = observations.filter(({ indicator }) => indicator === own.indicator.id);
      const chart = chartOf(own, figures, given);
      return [...(chart === null ? [] : [chart]), ...reformCharts(own, figures, given)];
    })
    .slice(0, MOST_CHARTS);
  return [...all, ...aimed.slice(0, MOST_CHARTS)];
}
