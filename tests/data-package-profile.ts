import * as v from 'valibot';

/**
 * What the profiles of Data Package v2 (datapackage, dataresource, tableschema; datapackage.org) ask
 * of packages such as ours: tables in files, each with its schema.
 */
const NAME = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
/** A relative path that does not lead out of the folder. */
const PATH = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*\.\.)[^\\:]+$/));
const TEXT = v.pipe(v.string(), v.nonEmpty());

const CONSTRAINTS = v.strictObject({
  required: v.optional(v.boolean()),
  pattern: v.optional(v.string()),
  enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});

const FIELD = v.looseObject({
  name: TEXT,
  type: v.picklist(['string', 'number', 'integer', 'date']),
  title: v.optional(TEXT),
  constraints: v.optional(CONSTRAINTS),
});

const KEY = v.pipe(v.array(TEXT), v.minLength(1));

const SCHEMA = v.looseObject({
  $schema: v.optional(v.literal('https://datapackage.org/profiles/2.0/tableschema.json')),
  fields: v.pipe(v.array(FIELD), v.minLength(1)),
  primaryKey: v.optional(KEY),
  foreignKeys: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          fields: KEY,
          reference: v.strictObject({ resource: v.optional(NAME), fields: KEY }),
        }),
      ),
      v.minLength(1),
    ),
  ),
  missingValues: v.optional(v.array(v.string())),
});

const RESOURCE = v.looseObject({
  name: NAME,
  path: PATH,
  type: v.literal('table'),
  title: v.optional(TEXT),
  format: v.optional(TEXT),
  mediatype: v.optional(v.pipe(v.string(), v.regex(/^(.+)\/(.+)$/))),
  encoding: v.optional(TEXT),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[a-f0-9]{64}$/)),
  schema: SCHEMA,
});

const LICENCE = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
  path: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  title: v.optional(TEXT),
});

/** A published datapackage.json. */
export const PUBLISHED = v.looseObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: NAME,
  title: v.optional(TEXT),
  description: v.optional(TEXT),
  version: v.optional(TEXT),
  licenses: v.pipe(v.array(LICENCE), v.minLength(1)),
  sources: v.optional(
    v.pipe(v.array(v.looseObject({ title: TEXT, path: v.optional(TEXT) })), v.minLength(1)),
  ),
  resources: v.pipe(v.array(RESOURCE), v.minLength(1)),
});

export type Published = v.InferOutput<typeof PUBLISHED>;
export type PublishedResource = Published['resources'][number];
