import { isDate, isDay, parsePeriod, withDates } from '../base/period.ts';
import type { ChartDocument, Figure } from './document.ts';
import type { Report } from './problem.ts';

type Ids = ReadonlySet<string>;

/** Checks of one document, which report what they find. */
function checks(report: Report) {
  return {
    mustBe: (known: Ids, path: string, value: string) => {
      if (!known.has(value)) report('name-unknown', path, value);
    },
    /** The set of the keys of a list, none of which may come twice. */
    keysOf: <Item>(items: readonly Item[], path: string, key: (item: Item) => string): Ids => {
      const keys = new Set<string>();
      items.forEach((item, position) => {
        const value = key(item);
        if (keys.has(value)) report('name-twice', `${path}[${position}]`, value);
        keys.add(value);
      });
      return keys;
    },
    period: (path: string, value: string) => {
      try {
        parsePeriod(value);
        return true;
      } catch {
        report('period-invalid', path, value);
        return false;
      }
    },
    date: (isOne: (text: string) => boolean, path: string, value: string | null) => {
      const right = value === null || isOne(value);
      if (!right) report('date-invalid', path, value);
      return right;
    },
  };
}

type Checks = ReturnType<typeof checks>;

function checkDates(figure: Figure, path: string, check: Checks, report: Report): void {
  const right = [
    check.period(`${path}.period`, figure.period),
    check.date(isDay, `${path}.start`, figure.start),
    check.date(isDay, `${path}.end`, figure.end),
  ];
  if (right.includes(false)) return;
  try {
    withDates(figure);
  } catch {
    const days = [figure.start, figure.end].filter((day) => day !== null).join('/');
    report('period-days', `${path}.period`, figure.period, { days });
  }
}

function checkEvents(document: ChartDocument, sources: Ids, groups: Ids, check: Checks): void {
  document.events.forEach((event, position) => {
    const path = `events[${position}]`;
    check.mustBe(sources, `${path}.source`, event.source);
    check.period(`${path}.date`, event.date);
    for (const [at, group] of event.groups.entries()) {
      check.mustBe(groups, `${path}.groups[${at}]`, group);
    }
  });
}

/**
 * Checks what a form alone cannot: that names lead to something in the document, that keys are
 * unique, and that dates are dates.
 */
export function checkReferences(document: ChartDocument, report: Report): void {
  const { rows, inputs, encodings } = document;
  const check = checks(report);
  const groups = check.keysOf(encodings.groups, 'encodings.groups', ({ key }) => key);
  const facets = check.keysOf(encodings.facets, 'encodings.facets', ({ key }) => key);
  const units = check.keysOf(document.units, 'units', ({ code }) => code);
  const sources = check.keysOf(document.sources, 'sources', ({ id }) => id);
  check.keysOf(rows, 'rows', ({ key }) => key);
  const figures = new Set([...rows, ...inputs].map(({ observation }) => observation ?? ''));
  encodings.groups.forEach(({ facet }, position) => {
    if (facet !== '') check.mustBe(facets, `encodings.groups[${position}].facet`, facet);
  });
  for (const axis of ['value', 'x'] as const) {
    const own = encodings[axis];
    if (own) check.mustBe(units, `encodings.${axis}.unit`, own.unit);
  }
  const checkFigure = (figure: Figure, path: string) => {
    if (figure.unit !== '') check.mustBe(units, `${path}.unit`, figure.unit);
    if (figure.source !== '') check.mustBe(sources, `${path}.source`, figure.source);
    checkDates(figure, path, check, report);
    for (const [name, id] of Object.entries(figure.derivation?.inputs ?? {})) {
      check.mustBe(figures, `${path}.derivation.inputs.${name}`, id);
    }
  };
  rows.forEach((row, position) => {
    check.mustBe(groups, `rows[${position}].group`, row.group);
    checkFigure(row, `rows[${position}]`);
  });
  inputs.forEach((figure, position) => {
    checkFigure(figure, `inputs[${position}]`);
  });
  checkEvents(document, sources, groups, check);
  document.sources.forEach(({ date }, position) => {
    if (date !== '') check.date(isDate, `sources[${position}].date`, date);
  });
  if (document.taken) check.date(isDay, 'taken.date', document.taken.date);
}
