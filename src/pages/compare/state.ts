import { MEASURE_CODES, type MeasureCode } from '../../base/vocabulary.ts';
import { type CatalogIndex, idNamed } from '../../catalog/index-catalog.ts';
import type { ComparisonRequest } from '../../compare/comparison/comparison.ts';
import { RULE_CODES } from '../../compare/guard/rule.ts';
import { defineState } from '../../parts/url-state.ts';
import { examplesOf } from './examples.ts';

/** More figures than this are no comparison that anyone reads. */
export const MOST_FIGURES = 24;

const codec = defineState({
  ids: { list: true },
  measure: { codes: MEASURE_CODES, default: 'stated' },
  per: { text: true },
  ack: { list: true, codes: RULE_CODES },
});

/** The figures that a query string names, whether there are such or not. */
export function idsNamed(search: string): string[] {
  const { ids, per } = codec.parse(search).state;
  return per === '' ? [...ids] : [...ids, per];
}

const KEYS = ['ids', 'measure', 'per', 'ack', 'v'];

/** Reads and writes the request of the page's address. */
export interface CompareState {
  /** The comparison of an address without any. */
  readonly usual: ComparisonRequest;
  /** Reads a query string; `clean` is false where a part of it was not understood. */
  readonly read: (search: string) => {
    readonly request: ComparisonRequest;
    readonly clean: boolean;
  };
  /** Writes a request as a query string; '' for the usual one. */
  readonly write: (request: ComparisonRequest) => string;
}

const NOTHING: ComparisonRequest = { ids: [], measure: 'stated', per: '', ack: [] };

/** The state of the page for a catalog; an address without state shows the first example. */
export function compareState(index: CatalogIndex): CompareState {
  const usual = examplesOf(index.catalog)[0]?.request ?? NOTHING;
  const idOf = (name: string) => idNamed(index.observations, name);
  const isKnown = (id: string) => index.observations.has(id);

  function read(search: string) {
    const query = new URLSearchParams(search);
    if (!KEYS.some((key) => query.has(key))) return { request: usual, clean: true };
    const { state, problems } = codec.parse(search);
    const named = state.ids.map(idOf);
    const ids = [...new Set(named.filter(isKnown))];
    const per = isKnown(idOf(state.per)) ? idOf(state.per) : '';
    const known = named.every(isKnown) && (per !== '' || state.per === '');
    const clean = problems.length === 0 && known && ids.length <= MOST_FIGURES;
    // An address of which nothing was understood opens as one without any state.
    if (!clean && ids.length === 0) return { request: usual, clean };
    const measure = state.measure as MeasureCode;
    return { request: { ids: ids.slice(0, MOST_FIGURES), measure, per, ack: state.ack }, clean };
  }

  function write(request: ComparisonRequest): string {
    if (JSON.stringify(request) === JSON.stringify(usual)) return '';
    const search = codec.serialise(request);
    return search === '' ? '?v=1' : search;
  }

  return { usual, read, write };
}
