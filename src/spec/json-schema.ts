import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { DOCUMENT_VERSION } from './document.ts';
import { DESCRIPTIONS } from './field-words.ts';
import { chartDocumentSchema, FORMS } from './schema.ts';
import { SHORT_FORMS, shortChartSchema } from './short-schema.ts';

/** Where the built site publishes the JSON Schema, below its root. */
export const JSON_SCHEMA_PATH = `schema/chart-document-${DOCUMENT_VERSION}.json`;

/** A schema as valibot builds it: what it is made of, by name. */
type Built = v.GenericSchema & Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Built =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** Puts unions where a choice is made by looking at the value, which JSON Schema cannot do. */
function withUnions(known: Map<unknown, Built>, schema: Built): Built {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const inner = (value: unknown): unknown => {
    if (isSchema(value)) return withUnions(known, value);
    return Array.isArray(value) ? value.map(inner) : value;
  };
  const { options, entries } = schema;
  const made =
    schema.type === 'lazy'
      ? v.union((options as Built[]).map(inner) as Built[])
      : {
          ...(schema as object),
          ...Object.fromEntries(
            ['item', 'wrapped', 'pipe', 'key', 'value']
              .filter((part) => part in schema)
              .map((part) => [part, inner(schema[part])]),
          ),
          ...(entries
            ? {
                entries: Object.fromEntries(
                  Object.entries(entries).map(([key, one]) => [key, inner(one)]),
                ),
              }
            : {}),
        };
  known.set(schema, made as Built);
  return made as Built;
}

type Node = JsonSchema & { properties?: Record<string, JsonSchema> };

/** Writes what each field means beside its form. */
function withWords(name: string, node: Node): Node {
  const words: Readonly<Record<string, string>> = DESCRIPTIONS[name] ?? {};
  const properties = Object.entries(node.properties ?? {}).map(([field, form]) => {
    const description = words[field];
    return [
      field,
      description === undefined ? form : { description, ...(form as object) },
    ] as const;
  });
  const own = words[''] === undefined ? {} : { description: words[''] };
  return {
    ...own,
    ...node,
    ...(node.properties ? { properties: Object.fromEntries(properties) } : {}),
  };
}

/**
 * The form of a chart document, whole or in short, as JSON Schema (draft 2020-12), for editors and
 * other programmes. It cannot say that names must lead somewhere; `readDocument` checks that too.
 */
export function chartDocumentJsonSchema(): JsonSchema {
  const known = new Map<unknown, Built>();
  const forms = { ...FORMS, ...SHORT_FORMS, whole: chartDocumentSchema, inShort: shortChartSchema };
  const definitions = Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [name, withUnions(known, form as never)]),
  );
  const { $schema, $defs = {} } = toJsonSchema(v.union([definitions.whole as Built]), {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // JSON has no infinite numbers to forbid, and is not changed by being described.
    ignoreActions: ['finite', 'transform'],
  });
  const described = Object.entries($defs).map(([name, form]) => [
    name,
    withWords(name, form as Node),
  ]);
  return {
    $schema,
    $id: JSON_SCHEMA_PATH.split('/').at(-1),
    title: `Chart document ${DOCUMENT_VERSION}`,
    description: 'A chart whole in itself: figures, sources, notes and how they are drawn.',
    if: { required: ['encodings'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { $ref: '#/$defs/whole' },
    else: { $ref: '#/$defs/inShort' },
    $defs: Object.fromEntries(described),
  };
}
