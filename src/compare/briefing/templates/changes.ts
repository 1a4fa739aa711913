import { calculate, isSideOpen } from '../../../base/calculate.ts';
import { quantity, subtract } from '../../../base/quantity.ts';
import { both, type LocalText } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { Observation } from '../../../catalog/types.ts';
import { differenceUnit } from '../../../i18n/difference-unit.ts';
import { messages } from '../../../i18n/messages.ts';
import type { ChartDocument, ChartRow } from '../../../spec/document.ts';
import { makeDocument } from '../../document.ts';
import { figureOf } from '../../figure.ts';
import { formulaInWords } from '../../formula-words.ts';
import { compute, isSignUnsure } from '../../measures/outcome.ts';
import { inputOf } from '../../measures/subject.ts';

/** A figure that the latest is held against, and what the difference is called. */
export interface Earlier {
  readonly one: Observation;
  readonly kind: 'difference' | 'yearDifference';
}

const NOTHING = quantity(0);
const NONE: LocalText = { zh: '', en: '' };

function differenceRow(
  index: CatalogIndex,
  latest: Observation,
  { one, kind }: Earlier,
): ChartRow | null {
  const inputs = [latest, one].map((known) => inputOf(index, known));
  const outcome = compute([latest, one], () =>
    calculate(inputs, ([now = NOTHING, before = NOTHING]) => subtract(now, before)),
  );
  if (!outcome.ok || isSignUnsure(outcome.value.raw) || isSideOpen(outcome.value)) return null;
  const { figure: said, decimals, interval } = outcome.value;
  const figure = figureOf(index, latest.id);
  const { name } = figure.indicator;
  const unit = differenceUnit(mustGet(index.units, 'unit', latest.unit));
  const how = { formula: 'latest - earlier', inputs: { latest: latest.id, earlier: one.id } };
  return {
    ...figure,
    ...said,
    lastDigit: null,
    observation: null,
    key: kind,
    group: kind,
    part: '',
    role: 'change',
    indicator: {
      ...figure.indicator,
      name: both((language) => {
        const words = messages(language).briefing.templates;
        return words.aspect(name[language], words[kind]);
      }),
    },
    unit: unit.code,
    locator: both((language) => messages(language).briefing.templates.computedHere),
    note: NONE,
    derivation: {
      ...how,
      inWords: formulaInWords(index, how, unit),
      decimals,
      ...(interval === null ? {} : { interval }),
    },
  };
}

/**
 * The latest figure beside earlier ones of the same series, and the differences, each with its
 * formula: they are computed here and no observations of the catalog. What the qualifiers leave
 * open has no difference.
 */
export function changesDocument(
  index: CatalogIndex,
  latest: Observation,
  earlier: readonly Earlier[],
): ChartDocument {
  const indicator = mustGet(index.indicators, 'indicator', latest.indicator).name;
  const area = mustGet(index.areas, 'area', latest.area).name;
  const group = (key: string, label: LocalText) => {
    return { key, label, detail: NONE, context: false, facet: '' };
  };
  const stated = [latest, ...earlier.map(({ one }) => one)];
  const document = makeDocument(index, {
    id: 'indicator-changes',
    type: 'number',
    title: both((language) => messages(language).briefing.templates.changeTitle),
    subtitle: both((language) =>
      messages(language).briefing.templates.seriesSubtitle(indicator[language], area[language]),
    ),
    notes: [],
    groups: stated.map(({ id }) => ({ group: group(id, indicator), ids: [id], parts: [''] })),
    query: null,
  });
  const differences = earlier.flatMap((one) => differenceRow(index, latest, one) ?? []);
  const unit = differenceUnit(mustGet(index.units, 'unit', latest.unit));
  const known = differences.length === 0 || document.units.some(({ code }) => code === unit.code);
  const { encodings } = document;
  return {
    ...document,
    rows: [...document.rows, ...differences],
    units: known ? document.units : [...document.units, unit],
    encodings: {
      ...encodings,
      value: null,
      groups: [
        ...encodings.groups,
        ...differences.map((row) => group(row.key, row.indicator.name)),
      ],
    },
  };
}
