import { contentsOf } from './contents.ts';
import type { DataPackage } from './data-package.ts';
import { CATALOG_VERSION, type Catalog, type Indicator, type Reform } from './types.ts';

const NONE = { zh: '', en: '' };

/** A reform for tests of which nothing is known but what is given. */
export function blankReform(given: Partial<Reform> = {}): Reform {
  return {
    id: 'reform',
    package: 'test',
    number: null,
    name: NONE,
    organisation: NONE,
    level: 'city',
    fields: [],
    area: 'a',
    start: '',
    end: '',
    datesSource: '',
    aims: [],
    summary: NONE,
    unmeasured: NONE,
    headline: [],
    ...given,
  };
}

/** An indicator for tests: a rate, of which less is better, from administrative records. */
export function blankIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'days',
    package: 'test',
    name: NONE,
    definition: NONE,
    unit: 'day',
    polarity: 'less',
    stage: 'outcome',
    evidence: 'record',
    countedBy: NONE,
    measure: 'rate',
    numerator: null,
    denominator: null,
    population: NONE,
    cadence: '',
    nextDue: '',
    ranking: '',
    rankingNote: NONE,
    verdict: null,
    companions: [],
    ...given,
  };
}

/** A package for tests: without reforms, tables or texts. */
export function blankPackage(given: Partial<DataPackage> = {}): DataPackage {
  return {
    id: 'test',
    title: NONE,
    description: NONE,
    methods: NONE,
    version: '1.0.0',
    licence: NONE,
    follows: [],
    collection: null,
    synthetic: false,
    tables: [],
    figures: null,
    zip: null,
    years: [],
    ...given,
  };
}

/** A catalog for tests: empty but for what is given. */
export function blankCatalog(given: Partial<Catalog> = {}): Catalog {
  return {
    version: CATALOG_VERSION,
    hash: 'abc',
    packages: [],
    fields: [],
    units: [],
    areas: [],
    reforms: [],
    indicators: [],
    observations: [],
    sources: [],
    events: [],
    charts: [],
    comparisons: [],
    vintages: [],
    promises: [],
    contents: contentsOf(given.observations ?? []),
    ...given,
  };
}
