import type { ProblemCode } from '../../base/problem-code.ts';
import type { Draft } from '../draft.ts';
import type { Entry, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** The set of ids of a table. */
function idsOf<T>(entries: readonly Entry<T>[], id: (item: T) => string): Set<string> {
  return new Set(entries.map(({ item }) => id(item)));
}

/** The ids of all observations, of computed ones even where the computation failed; not of checks. */
export function observationIds(draft: Draft): Set<string> {
  const published = draft.derived.filter(({ item }) => item.states === null);
  const derived = idsOf(published, (d) => d.observation.id);
  return new Set([...idsOf(draft.observations, (o) => o.id), ...derived]);
}

type Check = (at: Place, column: string, values: readonly (string | null)[]) => Problem[];

/** Makes a check that every value but null and '' is known; `code` says what else is unknown. */
function mustKnow(code: ProblemCode, known: ReadonlySet<string>): Check {
  return (at, column, values) =>
    values
      .filter((value) => value !== null && value !== '' && !known.has(value))
      .map((value) => problem(at, column, value ?? '', code));
}

/** Every code that a record names exists: units, areas, fields, reforms, indicators, sources. */
export function checkReferences(draft: Draft): Problem[] {
  const unit = mustKnow(
    'unit-unknown',
    idsOf(draft.units, (u) => u.code),
  );
  const area = mustKnow(
    'area-unknown',
    idsOf(draft.areas, (a) => a.code),
  );
  const field = mustKnow(
    'field-unknown',
    idsOf(draft.fields, (f) => f.code),
  );
  const reform = mustKnow(
    'reform-unknown',
    idsOf(draft.reforms, (r) => r.id),
  );
  const indicator = mustKnow(
    'indicator-unknown',
    idsOf(draft.indicators, (i) => i.id),
  );
  const source = mustKnow(
    'source-unknown',
    idsOf(draft.sources, (s) => s.id),
  );
  const observations = [
    ...draft.observations,
    ...draft.derived.map(({ at, item }) => ({ at, item: item.observation })),
  ];
  return [
    ...draft.areas.flatMap(({ at, item }) => area(at, 'parent', [item.parent])),
    ...draft.reforms.flatMap(({ at, item }) => [
      ...field(at, 'fields', item.fields),
      ...area(at, 'area', [item.area]),
    ]),
    ...draft.indicators.flatMap(({ at, item }) => [
      ...unit(at, 'UNIT_MEASURE', [item.unit]),
      ...indicator(at, 'numerator', [item.numerator]),
      ...indicator(at, 'denominator', [item.denominator]),
    ]),
    ...observations.flatMap(({ at, item }) => [
      ...reform(at, 'reform', [item.reform]),
      ...indicator(at, 'indicator', [item.indicator]),
      ...area(at, 'REF_AREA', [item.area]),
      ...unit(at, 'UNIT_MEASURE', [item.unit]),
      ...source(at, 'source', [item.source]),
    ]),
    ...draft.events.flatMap(({ at, item }) => [
      ...indicator(at, 'indicators', item.indicators),
      ...area(at, 'areas', item.areas),
      ...source(at, 'source', [item.source]),
    ]),
    ...draft.charts.flatMap(({ at, item }) => [
      ...reform(at, 'reform', [item.reform]),
      ...indicator(at, 'indicators', item.indicators),
      ...area(at, 'areas', item.areas),
    ]),
  ];
}
