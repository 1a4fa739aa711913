import { isRange, type LocalText } from '../base/vocabulary.ts';
import type { ChartDocument, ChartRow, DocumentSource, Figure } from './document.ts';
import type { Report } from './problem.ts';
import type { FilledDocument, FilledFigure, FilledRow } from './schema.ts';

const NO_AREA = { code: '', name: { zh: '', en: '' } };
const NO_TEXT: LocalText = NO_AREA.name;

/** Finds entries of a document's dictionaries by what names them, without copying them. */
function dictionary<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) {
  const known = new Map(entries.map((entry) => [nameOf(entry), entry]));
  return (given: string | Entry, path: string, report: Report): Entry | undefined => {
    if (typeof given !== 'string') return given;
    if (!known.has(given)) report('name-unknown', path, given);
    return known.get(given);
  };
}

type Indicator = FilledDocument['indicators'][number];

/** Makes whole figures of a document's, each with what its names stand for. */
function figureMaker(document: FilledDocument, report: Report) {
  const indicators = dictionary<Pick<Indicator, 'id' | 'name'>>(
    document.indicators,
    ({ id }) => id,
  );
  const given = new Map(document.indicators.map((one) => [one.id, one]));
  const reforms = dictionary(document.reforms, ({ id }) => id);
  const areas = dictionary([...document.areas, NO_AREA], ({ code }) => code);
  const only = document.sources.length === 1 ? document.sources[0]?.id : undefined;
  return <Filled extends FilledFigure>(filled: Filled, path: string) => {
    const { qualifier, words, value = null } = filled;
    if (filled.value === undefined && !isRange(qualifier) && !words) {
      report('field-missing', `${path}.value`);
    }
    const must = (text: string | undefined, field: string): string => {
      if (text === undefined) report('field-missing', `${path}.${field}`);
      return text ?? '';
    };
    const named = indicators(filled.indicator, `${path}.indicator`, report);
    const { id = '', name = NO_TEXT } = named ?? {};
    const usual: Partial<Indicator> = given.get(id) ?? {};
    const whole = {
      value,
      indicator: named && !given.has(id) ? named : { id, name },
      definition: filled.definition ?? usual.definition ?? NO_TEXT,
      reform:
        filled.reform === null ? null : (reforms(filled.reform, `${path}.reform`, report) ?? null),
      area: areas(filled.area, `${path}.area`, report) ?? NO_AREA,
      unit: must(filled.unit ?? usual.unit, 'unit'),
      polarity: filled.polarity ?? usual.polarity ?? 'neutral',
      stage: filled.stage ?? usual.stage ?? '',
      source: must(filled.source ?? only, 'source'),
    } satisfies Partial<Figure>;
    return { ...filled, ...whole };
  };
}

/** Gives each row its key: its own, else its group's and its place in that. */
function rowKeys(): (row: FilledRow) => string {
  const places = new Map<string, number>();
  return ({ key, group }) => {
    const place = places.get(group) ?? 0;
    places.set(group, place + 1);
    return key ?? `${group}-${place}`;
  };
}

/**
 * The document as charts read it: every row a whole figure. Names that lead nowhere, and what
 * neither a row nor its indicator tells, are reported.
 */
export function resolveDocument(filled: FilledDocument, report: Report): ChartDocument {
  const { indicators: _, areas: __, reforms: ___, ...rest } = filled;
  const whole = figureMaker(filled, report);
  const keyOf = rowKeys();
  return {
    ...rest,
    rows: filled.rows.map(
      (row, at): ChartRow => ({ ...whole(row, `rows[${at}]`), key: keyOf(row) }),
    ),
    inputs: filled.inputs.map((input, at): Figure => whole(input, `inputs[${at}]`)),
    sources: filled.sources as readonly DocumentSource[],
  };
}
