import * as v from 'valibot';

const Keys = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((keys) => (typeof keys === 'string' ? [keys] : keys)),
);

/** Stands for its sentence among the messages of issues. */
const PATTERN = 'pattern';

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const Constraints = v.object({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.pipe(v.string(), v.check(isPattern, PATTERN))),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});

const FieldSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'integer']),
  description: v.optional(v.string()),
  constraints: v.optional(Constraints),
});

const TableSchemaSchema = v.object({
  fields: v.array(FieldSchema),
  primaryKey: v.optional(Keys, []),
  foreignKeys: v.optional(
    v.array(
      v.object({
        fields: Keys,
        reference: v.object({ resource: v.optional(v.string(), ''), fields: Keys }),
      }),
    ),
    [],
  ),
});

const DescriptorSchema = v.object({
  $schema: v.string(),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: v.string(),
  title_zh: v.string(),
  description: v.string(),
  description_zh: v.string(),
  version: v.string(),
  /** Place among the packages, lowest first; it orders the charts of a page too. */
  order: v.pipe(v.number(), v.integer()),
  licenses: v.pipe(
    v.array(
      v.object({ name: v.optional(v.string()), title: v.string(), path: v.optional(v.string()) }),
    ),
    v.minLength(1),
  ),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.csv$/)),
      title: v.string(),
      title_zh: v.string(),
      schema: TableSchemaSchema,
    }),
  ),
});

/** A datapackage.json (Data Package v2) as this project reads it. */
export type Descriptor = v.InferOutput<typeof DescriptorSchema>;
/** A table of a data package. */
export type Resource = Descriptor['resources'][number];
/** The columns and keys of a table. */
export type TableSchema = Resource['schema'];
/** A column of a table. */
export type Field = TableSchema['fields'][number];

/** A fault of a datapackage.json: the property, and what is there instead of what should be. */
export interface DescriptorFault {
  readonly code: 'descriptor-property' | 'pattern-unreadable';
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Reads a parsed datapackage.json; returns the descriptor, or everything that is wrong with it. */
export function readDescriptor(json: unknown): Descriptor | readonly DescriptorFault[] {
  const result = v.safeParse(DescriptorSchema, json);
  if (result.success) return result.output;
  return result.issues.map((issue) => ({
    code: issue.message === PATTERN ? 'pattern-unreadable' : 'descriptor-property',
    path: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? '',
    received: issue.received,
  }));
}
