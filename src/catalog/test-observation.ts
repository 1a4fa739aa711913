import type { Observation } from './types.ts';

const NONE = { zh: '', en: '' };

/** An observation for tests: exact, of `days` in `a` for no reform, unless told otherwise. */
export function observation(id: string, given: Partial<Observation> = {}): Observation {
  return {
    id,
    package: 'test',
    reform: null,
    indicator: 'days',
    area: 'a',
    series: '',
    start: null,
    end: null,
    period: '',
    role: 'actual',
    base: null,
    qualifier: '=',
    value: 1,
    lower: null,
    upper: null,
    unit: 'day',
    status: 'A',
    source: 'paper',
    locator: NONE,
    asStated: '',
    lastDigit: null,
    note: NONE,
    derivation: null,
    ...given,
  };
}
