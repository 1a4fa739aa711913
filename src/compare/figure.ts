import { both } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Observation } from '../catalog/types.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/number.ts';
import type { DocumentSource, Figure, FigureDerivation } from '../spec/document.ts';
import { formulaInWords } from './formula-words.ts';

/** Values that were published before a correction, the latest first. */
function earlierOf({ catalog }: CatalogIndex, id: string): Pick<Figure, 'earlier'> {
  const earlier = catalog.vintages
    .filter(({ observation }) => observation === id)
    .map(({ until, qualifier, value, lower, upper, reason }) => ({
      ...{ until, qualifier, value, lower, upper, reason },
    }))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  return earlier.length === 0 ? {} : { earlier };
}

/** How a figure came about, in words, too; null for a stated one. */
function derivationOf(index: CatalogIndex, one: Observation): FigureDerivation | null {
  const { derivation } = one;
  if (derivation === null) return null;
  if (derivation.records) {
    const { cases } = derivation.records;
    const inWords = both((language) =>
      messages(language).figure.counted(formatNumber(cases, language)),
    );
    return { ...derivation, formula: '', inputs: {}, interval: null, inWords };
  }
  const unit = mustGet(index.units, 'unit', one.unit);
  return { ...derivation, inWords: formulaInWords(index, derivation, unit) };
}

/** The figure of an observation, whole in itself; throws if the catalog lacks it. */
export function figureOf(index: CatalogIndex, id: string): Figure {
  const observation = mustGet(index.observations, 'observation', id);
  const indicator = mustGet(index.indicators, 'indicator', observation.indicator);
  const area = mustGet(index.areas, 'area', observation.area);
  const reform =
    observation.reform === null ? null : mustGet(index.reforms, 'reform', observation.reform);
  return {
    observation: id,
    indicator: { id: indicator.id, name: indicator.name },
    definition: indicator.definition,
    reform: reform && { id: reform.id, name: reform.name },
    area: { code: area.code, name: area.name },
    series: observation.series,
    start: observation.start,
    end: observation.end,
    period: observation.period,
    role: observation.role,
    ...(observation.base === null ? {} : { base: observation.base }),
    qualifier: observation.qualifier,
    value: observation.value,
    lower: observation.lower,
    upper: observation.upper,
    ...(observation.words === undefined ? {} : { words: observation.words }),
    unit: observation.unit,
    polarity: indicator.polarity,
    stage: indicator.stage,
    evidence: indicator.evidence,
    ...(indicator.countedBy.en === '' ? {} : { countedBy: indicator.countedBy }),
    ...(indicator.cadence === '' ? {} : { cadence: indicator.cadence }),
    ...(indicator.nextDue === '' ? {} : { nextDue: indicator.nextDue }),
    ...(indicator.ranking === 'no' ? { notRanked: indicator.rankingNote } : {}),
    status: observation.status,
    source: observation.source,
    locator: observation.locator,
    ...(observation.asStated === '' ? {} : { asStated: observation.asStated }),
    ...(observation.lastDigit === null ? {} : { lastDigit: observation.lastDigit }),
    ...earlierOf(index, id),
    note: observation.note,
    ...(observation.synthetic ? { synthetic: true } : {}),
    derivation: derivationOf(index, observation),
  };
}

/** A source in the form that documents carry. */
export function sourceOf(index: CatalogIndex, id: string): DocumentSource {
  const { package: _, ...source } = mustGet(index.sources, 'source', id);
  return source;
}

/** The ids and, after them, those of every figure that they were computed from, once each. */
export function withInputs(index: CatalogIndex, ids: Iterable<string>): string[] {
  const found = new Set<string>();
  const queue = [...ids];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (found.has(id)) continue;
    found.add(id);
    const { derivation } = mustGet(index.observations, 'observation', id);
    queue.push(...Object.values(derivation?.inputs ?? {}));
  }
  return [...found];
}
