import { isDate, parsePeriod } from '../../base/period.ts';
import { ROLES, type Role, SELECTION_TYPES, type SelectionType } from '../../base/vocabulary.ts';
import { idNamed, type MetadataIndex } from '../../catalog/index-catalog.ts';
import { defaultRequest } from '../../compare/explore/default-request.ts';
import {
  EVERYTHING,
  type ExploreRequest,
  FACETS,
  SCALES,
  SORT_KEYS,
  type SortKey,
} from '../../compare/explore/request.ts';
import { defineState } from '../../parts/url-state.ts';

const isBound = (text: string) => text === '' || isDate(text);

/** Reads and writes the request of the page's address. */
export interface ExploreState {
  /** The request of an address without any. */
  readonly usual: ExploreRequest;
  /** Reads a query string; `clean` is false where a part of it was not understood. */
  readonly read: (search: string) => { readonly request: ExploreRequest; readonly clean: boolean };
  /** Writes a request as a query string; '' for the usual one. */
  readonly write: (request: ExploreRequest) => string;
}

const KEYS = [
  'indicator',
  'reform',
  'area',
  'role',
  'package',
  'from',
  'to',
  'sort',
  'by',
  'scale',
  'chart',
];
const same = (a: ExploreRequest, b: ExploreRequest) => JSON.stringify(a) === JSON.stringify(b);

/** Whether two days could both be; the later of the two must not come first. */
const inOrder = (from: string, to: string) => {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  return from === '' || to === '' || (first.start ?? first.end ?? '') <= (last.end ?? '');
};

/**
 * The state of the page for a catalog. An address without any state asks the usual question; one
 * with state holds the whole question, so that it means the same when the usual one changes.
 */
export function exploreState(index: MetadataIndex): ExploreState {
  const { catalog } = index;
  const usual = defaultRequest(catalog);
  const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`]);
  const packages = [...new Set(catalog.contents.map((one) => one.package))];
  const codec = defineState({
    indicator: {
      list: true,
      codes: [...index.indicators.keys()],
      named: (name) => idNamed(index.indicators, name),
    },
    reform: {
      list: true,
      codes: [...index.reforms.keys()],
      named: (name) => idNamed(index.reforms, name),
    },
    area: { list: true, codes: [...index.areas.keys()] },
    role: { list: true, codes: ROLES },
    package: { list: true, codes: packages },
    from: { text: true },
    to: { text: true },
    sort: { codes: sorts, default: 'indicator' },
    by: { codes: FACETS.filter((facet) => facet !== '') },
    scale: { codes: SCALES.filter((scale) => scale !== '') },
    chart: { codes: SELECTION_TYPES },
  });

  function read(search: string) {
    const query = new URLSearchParams(search);
    if (!query.has('v') && !KEYS.some((key) => query.has(key))) {
      return { request: usual, clean: true };
    }
    const { state, problems } = codec.parse(search);
    const dated = isBound(state.from) && isBound(state.to) && inOrder(state.from, state.to);
    const request: ExploreRequest = {
      packages: state.package,
      indicators: state.indicator,
      reforms: state.reform,
      areas: state.area,
      roles: state.role as readonly Role[],
      from: dated ? state.from : '',
      to: dated ? state.to : '',
      sort: state.sort.replace(/^-/, '') as SortKey,
      descending: state.sort.startsWith('-'),
      facet: state.by,
      scale: state.scale,
      type: state.chart as SelectionType | '',
    };
    const clean = problems.length === 0 && dated;
    const empty = same({ ...request, sort: 'indicator', descending: false }, EVERYTHING);
    return { request: !clean && empty ? usual : request, clean };
  }

  function write(request: ExploreRequest): string {
    if (same(request, usual)) return '';
    const search = codec.serialise({
      indicator: request.indicators,
      reform: request.reforms,
      area: request.areas,
      role: request.roles,
      package: request.packages,
      from: request.from,
      to: request.to,
      sort: `${request.descending ? '-' : ''}${request.sort}`,
      by: request.facet,
      scale: request.scale,
      chart: request.type,
    });
    return search === '' ? '?v=1' : search;
  }

  return { usual, read, write };
}
