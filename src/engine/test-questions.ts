/** What property tests of answerers draw: synthetic observations, and questions to them. */
import fc from 'fast-check';
import { parsePeriod } from '../base/period.ts';
import { BASES, isRange, OBSERVATION_STATUSES, QUALIFIERS, ROLES } from '../base/vocabulary.ts';
import type { Derivation } from '../catalog/derivation.ts';
import type { Observation } from '../catalog/types.ts';
import {
  COLUMN_KEYS,
  type Filter,
  GROUP_KEYS,
  ORDER_KEYS,
  type Page,
  type Question,
} from './question.ts';

/** Names as no one should give them; some differ by case, by quotes or beyond the first plane. */
const NAMES = ['a', 'A', 'b c', "it's", '"', '法院', '｡', '😀', '%_', '\\', "x'); --", '1', 'é'];
const PERIODS = [
  '',
  '2018',
  '2018-08',
  '2018-08-24',
  '/2019-04',
  '2017-06-01/2018-11-30',
  '2018-Q3',
  '2018-W01',
  '2016',
  '0987',
];
const NUMBERS = [0, 1, 1, 2.5, -3, 100, 1e-7, 6.7e15, 0.1 + 0.2];

const name = fc.constantFrom(...NAMES);
const text = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, name, fc.constant('逾110万\n'));
const local = fc.record({ zh: text, en: text });
const number = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 });

const figure = fc.oneof(
  fc.record({
    qualifier: fc.constantFrom(...QUALIFIERS),
    value: maybe(number),
    lower: fc.constant(null),
    upper: fc.constant(null),
  }),
  fc.record({
    qualifier: fc.constantFrom(...QUALIFIERS.filter(isRange)),
    value: fc.constant(null),
    lower: maybe(number),
    upper: maybe(number),
  }),
);

const records = fc.record({
  records: fc.record({ measure: name, query: text, cases: fc.nat() }),
  decimals: fc.integer({ min: -3, max: 4 }),
});

const formula = fc.record({
  formula: name,
  inputs: fc.dictionary(fc.constantFrom('a', 'b', 'actual'), fc.constantFrom('o-1', 'o-2'), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  decimals: fc.integer({ min: -3, max: 4 }),
  interval: maybe(fc.record({ lower: number, upper: number })),
});

const derivation: fc.Arbitrary<Derivation> = fc.oneof(formula, records);

const observation: fc.Arbitrary<Omit<Observation, 'id' | 'package'>> = fc
  .record({
    reform: maybe(name),
    indicator: name,
    area: name,
    series: text,
    period: fc.constantFrom(...PERIODS),
    role: fc.constantFrom(...ROLES),
    base: maybe(fc.constantFrom(...BASES)),
    figure,
    words: fc.option(fc.record({ zh: name, en: name }), { nil: undefined, freq: 2 }),
    unit: name,
    status: fc.constantFrom(...OBSERVATION_STATUSES),
    source: name,
    locator: local,
    asStated: text,
    lastDigit: maybe(fc.constantFrom(0.1, 1, 1000)),
    note: local,
    derivation: fc.option(derivation, { nil: null, freq: 3 }),
  })
  .map(({ figure: stated, words, ...one }) => ({
    ...one,
    ...stated,
    ...parsePeriod(one.period),
    ...(words === undefined ? {} : { words }),
    lastDigit: one.derivation === null ? one.lastDigit : 10 ** -one.derivation.decimals,
  }));

/** Ids of synthetic packages; no question asks for the last one alone in vain. */
export const PACKAGES = ['one', "two's", '三'];

/** Observations of several packages, whose ids are unique within each, in no order. */
export const observations: fc.Arbitrary<readonly Observation[]> = fc
  .array(fc.tuple(fc.constantFrom(...PACKAGES), observation), { maxLength: 40 })
  .map((rows) =>
    rows.map(([dataPackage, one], position) => ({
      ...one,
      id: `o-${position % 7 === 6 ? position : (position * 11) % 97}`,
      package: dataPackage,
    })),
  );

function chosen(list: readonly string[]): fc.Arbitrary<readonly string[]> {
  const some = fc.uniqueArray(fc.constantFrom(...list, 'nowhere'), { maxLength: 4 });
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some);
}

function filterOver(rows: readonly Observation[]): fc.Arbitrary<Filter> {
  const list = (key: (one: Observation) => string | null) =>
    chosen([...new Set(rows.flatMap((one) => key(one) ?? []))]);
  const day = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom('2018', '2018-08', '2018-08-24', '2017-12-31', '2010', '2019'),
  );
  return fc.record({
    packages: list((one) => one.package),
    indicators: list((one) => one.indicator),
    reforms: list((one) => one.reform),
    areas: list((one) => one.area),
    roles: fc.oneof(fc.constant([]), fc.subarray([...ROLES])),
    ids: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      list((one) => one.id),
    ),
    from: day,
    to: day,
  });
}

const page: fc.Arbitrary<Page> = fc.record({
  offset: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  limit: maybe(fc.nat({ max: 12 })),
});
const order = fc.record({ by: fc.constantFrom(...ORDER_KEYS), descending: fc.boolean() });

/** Questions that these observations can answer, and some that they cannot. */
export function questionsOver(rows: readonly Observation[]): fc.Arbitrary<Question> {
  const filter = filterOver(rows);
  const rowsAsked = fc.record({ order, page });
  const columns = fc.uniqueArray(fc.constantFrom(...COLUMN_KEYS), { minLength: 1, maxLength: 6 });
  const by = fc.uniqueArray(fc.constantFrom(...GROUP_KEYS), { maxLength: 3 });
  return fc.oneof(
    fc.tuple(filter, rowsAsked).map(([one, rest]): Question => {
      return { ...one, ...rest, ask: 'observations' };
    }),
    fc.tuple(filter, rowsAsked, columns).map(([one, rest, keys]): Question => {
      return { ...one, ...rest, ask: 'columns', columns: keys };
    }),
    fc.tuple(filter, by).map(([one, keys]): Question => ({ ...one, ask: 'cells', by: keys })),
  );
}
