import * as v from 'valibot';

/** The most that a document may hold, so that no file can freeze a page. */
export const LIMITS = {
  rows: 5_000,
  groups: 2_000,
  items: 2_000,
  code: 300,
  text: 4_000,
  sql: 100_000,
};

/** One of two forms, of which `isFirst` tells; faults are told of the one that was meant. */
export function either<First extends v.GenericSchema, Second extends v.GenericSchema>(
  isFirst: (input: unknown) => boolean,
  first: First,
  second: Second,
) {
  const form = v.lazy((input): First | Second => (isFirst(input) ? first : second));
  return Object.assign(form, { options: [first, second] as const });
}

export const isString = (input: unknown) => typeof input === 'string';
export const code = v.pipe(v.string(), v.maxLength(LIMITS.code));
export const prose = v.pipe(v.string(), v.maxLength(LIMITS.text));
/** A text in both languages, or one text for both. */
export const text = either(
  isString,
  v.pipe(
    prose,
    v.transform((both) => ({ zh: both, en: both })),
  ),
  v.looseObject({ zh: prose, en: prose }),
);
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.items));
export const list = <Item extends v.GenericSchema>(item: Item, most: number = LIMITS.items) =>
  v.pipe(v.array(item), v.maxLength(most));
