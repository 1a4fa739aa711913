import type { Dimension, Language } from '../../base/vocabulary.ts';
import { PLACE } from '../../catalog/area-within.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Comparison, ComparisonRequest } from '../../compare/comparison/comparison.ts';
import { countsPeople } from '../../compare/measures/population.ts';
import { addsUp } from '../../compare/measures/share-of-total.ts';
import { LEVELS } from '../../compare/series.ts';
import { messages } from '../../i18n/messages.ts';
import { type Choice, choiceOf } from '../../parts/search/choices.ts';

/** Shares and scores count nothing that others could be divided by. */
const COUNTED: readonly Dimension[] = ['count', 'money', 'length', 'area', 'mass', 'time'];
/** Longer lists are not read. */
const MOST = 60;
const MOST_TOLD = 3;

/** An indicator or a place that the reader chooses: the figure that stands for it, and why it fits. */
interface Offer {
  readonly one: Observation;
  /** What is chosen alike: the indicator, or the place of a whole. */
  readonly key: string;
  readonly why: 'population' | 'people' | 'table' | 'place' | 'groups' | 'larger' | 'indicator';
}

/** The order in which offers are listed: the likelier first. */
const ORDER: readonly Offer['why'][] = [
  ...(['population', 'table', 'groups', 'place', 'people', 'indicator', 'larger'] as const),
];

const least = ({ value, lower }: Observation) => value ?? lower ?? Number.NEGATIVE_INFINITY;

/** The indicator by whose people a figure may be divided, told by its name or its unit. */
function peopleOffer(index: CatalogIndex, one: Observation, other: Observation): Offer | null {
  if (other.area !== one.area || other.indicator === one.indicator) return null;
  const sign = countsPeople(
    mustGet(index.indicators, 'indicator', other.indicator),
    mustGet(index.units, 'unit', other.unit),
  );
  if (sign === null || !LEVELS.includes(other.role)) return null;
  const key = [other.indicator, other.unit, other.series].join('\t');
  return { one: other, key, why: sign === 'name' ? 'population' : 'people' };
}

function whyWhole({ areas }: CatalogIndex, one: Observation, other: Observation): Offer['why'] {
  if (other.area === PLACE) return 'table';
  if (other.area === one.area) return 'groups';
  return areas.get(one.area)?.parent === other.area ? 'place' : 'larger';
}

/** What a figure may be part of: the same of another place or of all groups, or another indicator. */
function wholeOffer(index: CatalogIndex, one: Observation, other: Observation): Offer | null {
  const fits =
    other.id !== one.id &&
    other.period === one.period &&
    other.unit === one.unit &&
    other.reform === one.reform &&
    LEVELS.includes(other.role) &&
    least(other) >= least(one);
  if (!fits) return null;
  if (other.indicator !== one.indicator) {
    const indicator = mustGet(index.indicators, 'indicator', other.indicator);
    const adds = addsUp(indicator, mustGet(index.units, 'unit', other.unit));
    if (!adds || other.area !== one.area) return null;
    if (other.series !== '' && other.series !== one.series) return null;
    return { one: other, key: other.indicator, why: 'indicator' };
  }
  const isGroup = other.area === one.area;
  if (isGroup ? other.series !== '' || one.series === '' : other.series !== one.series) return null;
  return { one: other, key: `${other.area}\t${other.series}`, why: whyWhole(index, one, other) };
}

/** The text of a choice that stands for all figures of an indicator, or of a place. */
function offered(index: CatalogIndex, { one, why }: Offer, language: Language): Choice {
  const words = messages(language).compare.per;
  const { name } = mustGet(index.indicators, 'indicator', one.indicator);
  const place = mustGet(index.areas, 'area', one.area).name;
  const isIndicator = why === 'population' || why === 'people' || why === 'indicator';
  return {
    id: one.id,
    name: isIndicator ? name[language] : why === 'groups' ? words.allGroups : place[language],
    detail: words.why[why],
    figure: '',
  };
}

function listed(
  index: CatalogIndex,
  { ids, per }: ComparisonRequest,
  language: Language,
  offer: (index: CatalogIndex, one: Observation, other: Observation) => Offer | null,
): Choice[] {
  const chosen = ids.map((id) => mustGet(index.observations, 'observation', id));
  const found = new Map<string, Offer>();
  for (const one of chosen) {
    for (const other of index.catalog.observations) {
      const made = offer(index, one, other);
      if (made === null) continue;
      const known = found.get(made.key);
      const isLater = (made.one.end ?? '') > (known?.one.end ?? '') && known?.one.id !== per;
      if (known === undefined || made.one.id === per || isLater) found.set(made.key, made);
    }
  }
  // Of places that nothing says to hold others, only the largest may be the whole of them.
  const larger = [...found.values()].filter(({ why }) => why === 'larger');
  const largest = Math.max(...larger.map(({ one }) => least(one)));
  return [...found.values()]
    .filter(({ why, one }) => why !== 'larger' || one.id === per || least(one) === largest)
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))
    .slice(0, MOST)
    .map((one) => offered(index, one, language));
}

function suits(index: CatalogIndex, request: ComparisonRequest, other: Observation): boolean {
  const chosen = request.ids.map((id) => mustGet(index.observations, 'observation', id));
  const { role, unit } = other;
  switch (request.measure) {
    case 'change':
    case 'gap':
    case 'difference':
    case 'index':
      return (
        ['actual', 'baseline', 'context'].includes(role) &&
        chosen.some((one) => one.indicator === other.indicator && one.area === other.area)
      );
    case 'target':
      return ['target', 'standard'].includes(role) && chosen.some((one) => one.unit === unit);
    case 'rate':
      return (
        role !== 'change' &&
        COUNTED.includes(mustGet(index.units, 'unit', unit).dimension) &&
        chosen.some((one) => one.reform === other.reform && one.area === other.area)
      );
    default:
      return false;
  }
}

/**
 * What may be the other one of the measure: the figures that may be its baseline, standard or
 * denominator; the indicators that may count its people; the wholes that it may be a share of.
 */
export function perChoices(
  index: CatalogIndex,
  request: ComparisonRequest,
  language: Language,
): Choice[] {
  const { measure, per } = request;
  if (measure === 'capita') return listed(index, request, language, peopleOffer);
  if (measure === 'share') return listed(index, request, language, wholeOffer);
  return index.catalog.observations
    .filter((other) => other.id === per || suits(index, request, other))
    .map((other) => choiceOf(index, other, language));
}

/** What a measure is taken against where nothing was chosen, and why; '' where nothing is assumed. */
export function assumedText(
  index: CatalogIndex,
  { request: { measure, per }, rows }: Pick<Comparison, 'request' | 'rows'>,
  language: Language,
): string {
  const name = measure === 'capita' ? 'denominator' : 'total';
  if (per !== '' || (measure !== 'capita' && measure !== 'share')) return '';
  const words = messages(language).compare.per;
  const texts = rows.flatMap(({ id, measured: { inputs, outcome } }) => {
    const [of, other] = [id, inputs[name] ?? ''].map((one) => index.observations.get(one));
    if (!outcome.ok || !of || !other) return [];
    if ('total_2' in inputs || of.id === other.id) return [words.sumOfParts];
    const why = measure === 'capita' ? 'population' : whyWhole(index, of, other);
    const { name: named, detail } = offered(index, { one: other, key: '', why }, language);
    return [words.assumed(named, detail)];
  });
  return [...new Set(texts)].slice(0, MOST_TOLD).join('');
}
