import * as v from 'valibot';

const NAME = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

const CollectionSchema = v.object({
  heading: v.string(),
  heading_zh: v.string(),
  introduction: v.string(),
  introduction_zh: v.string(),
  selection: v.optional(v.string(), ''),
  selection_zh: v.optional(v.string(), ''),
  /** Code of the area that it is about. */
  home: v.string(),
  year: v.optional(v.pipe(v.string(), v.regex(/^(?:\d{4})?$/)), ''),
});

const DescriptorSchema = v.object({
  name: NAME,
  title: v.string(),
  title_zh: v.string(),
  description: v.string(),
  description_zh: v.string(),
  version: v.string(),
  /** Place among the packages, lowest first; it orders the charts of a page too. */
  order: v.optional(v.pipe(v.number(), v.integer()), 100),
  licenses: v.pipe(
    v.array(
      v.object({
        name: v.optional(v.string()),
        title: v.string(),
        title_zh: v.optional(v.string()),
        path: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  /** How its figures were made. */
  methods: v.optional(v.string(), ''),
  methods_zh: v.optional(v.string(), ''),
  /** Packages that its ids may mean, in this order, beside those that it follows. */
  about: v.optional(v.array(NAME), []),
  /** Packages whose reforms this one goes on measuring. */
  follows: v.optional(v.array(NAME), []),
  /** True if its data are made up. */
  synthetic: v.optional(v.boolean(), false),
  collection: v.optional(v.nullable(CollectionSchema), null),
  /** Its tables; without them, every CSV file that is called as a table is. */
  resources: v.optional(
    v.nullable(
      v.array(
        v.object({ name: v.string(), path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.csv$/)) }),
      ),
    ),
    null,
  ),
});

/** A datapackage.json (Data Package v2) as this project reads it. */
export type Descriptor = v.InferOutput<typeof DescriptorSchema>;

/** A fault of a datapackage.json: the property, and what is there instead of what should be. */
export interface DescriptorFault {
  readonly code: 'descriptor-object' | 'descriptor-property';
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What a property has to be, as it is written in JSON. */
const EXPECTED: Readonly<Record<string, string>> = {
  '/^[a-z0-9-]+$/': '"my-city-2024" (a-z 0-9 -)',
  '/^(?:\\d{4})?$/': '"2024"',
  boolean: 'true | false',
  string: '"…"',
  Array: '[ … ]',
  Object: '{ … }',
};

/** Reads a parsed datapackage.json; returns the descriptor, or everything that is wrong with it. */
export function readDescriptor(json: unknown): Descriptor | readonly DescriptorFault[] {
  if (!v.is(v.record(v.string(), v.unknown()), json) || Array.isArray(json)) {
    return [{ code: 'descriptor-object', path: '', expected: '', received: '' }];
  }
  const result = v.safeParse(DescriptorSchema, json);
  if (result.success) return result.output;
  return result.issues.map((issue) => ({
    code: 'descriptor-property',
    path: v.getDotPath(issue) ?? '',
    expected: EXPECTED[issue.expected ?? ''] ?? issue.expected ?? '',
    received: issue.received,
  }));
}
