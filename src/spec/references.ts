import { YardstickError } from '../base/error.ts';
import { isDate, isDay, parsePeriod, withDates } from '../base/period.ts';
import type { ChartDocument, Figure } from './document.ts';

type Ids = ReadonlySet<string>;

function mustBe(known: Ids, path: string, value: string): void {
  if (known.has(value)) return;
  throw new YardstickError('document-reference', `${path} names nothing here: ${value}`, {
    path,
    value,
  });
}

/** The set of the keys of a list, none of which may come twice. */
function keysOf<Item>(items: readonly Item[], path: string, key: (item: Item) => string): Ids {
  const keys = new Set<string>();
  items.forEach((item, position) => {
    const value = key(item);
    if (keys.has(value)) {
      const place = `${path}[${position}]`;
      throw new YardstickError('document-duplicate', `${place} comes twice: ${value}`, {
        path: place,
        value,
      });
    }
    keys.add(value);
  });
  return keys;
}

function checkPeriod(path: string, value: string | null): void {
  if (value === null) return;
  try {
    parsePeriod(value);
  } catch (cause) {
    throw new YardstickError('document-period', `bad ${path}: ${value}`, { path, value }, cause);
  }
}

function checkWith(known: (text: string) => boolean, path: string, value: string | null): void {
  if (value === null || known(value)) return;
  throw new YardstickError('document-period', `bad ${path}: ${value}`, { path, value });
}

function checkDates(figure: Figure, path: string): void {
  checkPeriod(`${path}.period`, figure.period);
  checkWith(isDay, `${path}.start`, figure.start);
  checkWith(isDay, `${path}.end`, figure.end);
  try {
    withDates(figure);
  } catch (cause) {
    const { period } = figure;
    const days = [figure.start, figure.end].filter((day) => day !== null).join('/');
    const message = `${path}.period ${period} disagrees with its days ${days}`;
    throw new YardstickError('document-dates', message, { path, period, days }, cause);
  }
}

function checkFigure(
  figure: Figure,
  path: string,
  known: { units: Ids; sources: Ids; figures: Ids },
): void {
  mustBe(known.units, `${path}.unit`, figure.unit);
  mustBe(known.sources, `${path}.source`, figure.source);
  checkDates(figure, path);
  const { lower, upper } = figure;
  if (lower !== null && upper !== null && lower > upper) {
    const value = `${lower} > ${upper}`;
    const place = `${path}.lower`;
    throw new YardstickError('document-range', `bad ${place}: ${value}`, { path: place, value });
  }
  for (const [name, id] of Object.entries(figure.derivation?.inputs ?? {})) {
    mustBe(known.figures, `${path}.derivation.inputs.${name}`, id);
  }
}

/**
 * Checks what a form alone cannot: that names lead to something in the document, that keys are
 * unique, and that dates are dates.
 * @throws YardstickError `document-reference`, `-duplicate`, `-period`, `-dates` or `-range`
 */
export function checkReferences(document: ChartDocument): void {
  const { rows, inputs, encodings, events } = document;
  const groups = keysOf(encodings.groups, 'encodings.groups', ({ key }) => key);
  const facets = keysOf(encodings.facets, 'encodings.facets', ({ key }) => key);
  const units = keysOf(document.units, 'units', ({ code }) => code);
  const sources = keysOf(document.sources, 'sources', ({ id }) => id);
  keysOf(rows, 'rows', ({ key }) => key);
  const figures = new Set([...rows, ...inputs].map(({ observation }) => observation ?? ''));
  const known = { units, sources, figures };
  encodings.groups.forEach(({ facet }, position) => {
    if (facet !== '') mustBe(facets, `encodings.groups[${position}].facet`, facet);
  });
  if (encodings.value) mustBe(units, 'encodings.value.unit', encodings.value.unit);
  if (encodings.x) mustBe(units, 'encodings.x.unit', encodings.x.unit);
  rows.forEach((row, position) => {
    mustBe(groups, `rows[${position}].group`, row.group);
    checkFigure(row, `rows[${position}]`, known);
  });
  inputs.forEach((figure, position) => {
    checkFigure(figure, `inputs[${position}]`, known);
  });
  events.forEach((event, position) => {
    mustBe(sources, `events[${position}].source`, event.source);
    checkPeriod(`events[${position}].date`, event.date);
    for (const group of event.groups) mustBe(groups, `events[${position}].groups`, group);
  });
  document.sources.forEach(({ date }, position) => {
    if (date !== '') checkWith(isDate, `sources[${position}].date`, date);
  });
  if (document.taken) checkWith(isDay, 'taken.date', document.taken.date);
}
