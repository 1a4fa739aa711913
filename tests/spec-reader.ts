import type { JsonSchema } from '@valibot/to-json-schema';

type Check = (schema: JsonSchema, value: unknown, path: string) => string | null;

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function isType(type: unknown, value: unknown): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** The schema that is being read, for what refers to its parts. */
let root: JsonSchema | undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

function firstOf(breaches: Iterable<string | null>): string | null {
  for (const breach of breaches) if (breach !== null) return breach;
  return null;
}

/** The keywords that our schema uses; any other fails the test, so that none goes unchecked. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: () => null,
  $id: () => null,
  title: () => null,
  description: () => null,
  default: () => null,
  $defs: () => null,
  $ref: ({ $ref = '' }, value, path) => {
    const form = root?.$defs?.[$ref.replace('#/$defs/', '')];
    if (form === undefined) throw new Error(`no such form: ${$ref}`);
    return findBreach(form as JsonSchema, value, path || '.');
  },
  if: (schema, value, path) => {
    const { if: test, then, else: otherwise } = schema;
    const met = findBreach(test as JsonSchema, value, path || '.') === null;
    return findBreach((met ? then : otherwise) as JsonSchema, value, path || '.');
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: () => null,
  else: () => null,
  minItems: ({ minItems = 0 }, value, path) =>
    Array.isArray(value) && value.length < minItems ? `${path}: too few` : null,
  type: ({ type }, value, path) => (isType(type, value) ? null : `${path}: not ${type}`),
  const: (schema, value, path) => (value === schema.const ? null : `${path}: not ${schema.const}`),
  enum: (schema, value, path) =>
    schema.enum?.some((one) => one === value) ? null : `${path}: not in the list`,
  anyOf: (schema, value, path) =>
    schema.anyOf?.some((one) => findBreach(one as JsonSchema, value, path) === null)
      ? null
      : `${path}: none of several`,
  required: ({ required = [] }, value, path) =>
    isObject(value)
      ? firstOf(required.map((key) => (key in value ? null : `${path}.${key}: missing`)))
      : null,
  properties: ({ properties = {} }, value, path) =>
    isObject(value)
      ? firstOf(
          Object.entries(properties).map(([key, one]) =>
            key in value ? findBreach(one as JsonSchema, value[key], `${path}.${key}`) : null,
          ),
        )
      : null,
  additionalProperties: ({ additionalProperties, properties = {} }, value, path) =>
    isObject(value) && additionalProperties === false
      ? firstOf(
          Object.keys(value).map((key) => (key in properties ? null : `${path}.${key}: unknown`)),
        )
      : isObject(value) && typeof additionalProperties === 'object'
        ? firstOf(
            Object.entries(value)
              .filter(([key]) => !(key in properties))
              .map(([key, one]) => findBreach(additionalProperties, one, `${path}.${key}`)),
          )
        : null,
  propertyNames: () => null,
  items: ({ items }, value, path) =>
    Array.isArray(value)
      ? firstOf(
          value.map((one, position) =>
            findBreach(items as JsonSchema, one, `${path}[${position}]`),
          ),
        )
      : null,
  maxItems: ({ maxItems = 0 }, value, path) =>
    Array.isArray(value) && value.length > maxItems ? `${path}: too many` : null,
  maxLength: ({ maxLength = 0 }, value, path) =>
    typeof value === 'string' && value.length > maxLength ? `${path}: too long` : null,
  minimum: ({ minimum = 0 }, value, path) => (Number(value) < minimum ? `${path}: too low` : null),
  maximum: ({ maximum = 0 }, value, path) => (Number(value) > maximum ? `${path}: too high` : null),
};

/**
 * The first way in which a value breaks a JSON Schema, or null; for tests, which compare what other
 * programmes will be told with what ours does. Throws on a keyword that it does not know.
 */
export function findBreach(schema: JsonSchema, value: unknown, path = ''): string | null {
  // A schema refers to its own parts; it is asked at the beginning of a value.
  if (path === '' && schema.$defs) root = schema;
  return firstOf(
    Object.keys(schema).map((keyword) => {
      const check = KEYWORDS[keyword];
      if (check === undefined) throw new Error(`unknown keyword: ${keyword}`);
      return check(schema, value, path);
    }),
  );
}
