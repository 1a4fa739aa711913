/** Fields by name, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold a text in both languages, and those that hold objects of the form. */
export const TEXTS = new Set(
  'name label reason detail title subtitle definition locator note notes words inWords symbol text publisher licenceName'.split(
    ' ',
  ),
);
export const PARTS = new Set(
  'texts earlier rows inputs indicators areas reforms indicator area reform derivation encodings groups facets value x tiles events units sources packages'.split(
    ' ',
  ),
);

/** What reading gives a field that is left out. */
export const OF_FIGURE: Fields = {
  qualifier: '=',
  lower: null,
  upper: null,
  observation: null,
  reform: null,
  area: '',
  series: '',
  start: null,
  end: null,
  period: '',
  role: 'actual',
  status: 'A',
  locator: '',
  note: '',
  derivation: null,
  part: '',
};
export const OF_GROUP: Fields = { detail: '', context: false, facet: '' };
export const OF_SOURCE: Fields = {
  publisher: '',
  date: '',
  url: '',
  licence: '',
  grade: '',
  note: '',
};
export const OF_DOCUMENT: Fields = { query: null, dataHash: '', synthetic: false };

/** Lists of a document that are left out where they are empty. */
export const EMPTY = new Set(['indicators', 'areas', 'reforms', 'events', 'inputs', 'notes']);
