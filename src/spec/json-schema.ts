import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { DOCUMENT_VERSION } from './document.ts';
import { chartDocumentSchema } from './schema.ts';

/** Where the built site publishes the JSON Schema, below its root. */
export const JSON_SCHEMA_PATH = `schema/chart-document-${DOCUMENT_VERSION}.json`;

/**
 * The form of a chart document as JSON Schema (draft 2020-12), for editors and other programmes. It
 * cannot say that names must lead somewhere; `readDocument` checks that too.
 */
export function chartDocumentJsonSchema(): JsonSchema {
  const schema = toJsonSchema(chartDocumentSchema, {
    target: 'draft-2020-12',
    // JSON has no infinite numbers to forbid.
    ignoreActions: ['finite'],
  });
  return {
    $schema: schema.$schema,
    $id: JSON_SCHEMA_PATH.split('/').at(-1),
    title: `Chart document ${DOCUMENT_VERSION}`,
    description: 'A chart whole in itself: figures, sources, notes and how they are drawn.',
    ...schema,
  };
}
