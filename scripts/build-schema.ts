import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chartDocumentJsonSchema, JSON_SCHEMA_PATH } from '../src/spec/json-schema.ts';

/** Writes the JSON Schema of chart documents into a built folder: the site's, or the package's. */
export async function buildSchema(folder: string): Promise<void> {
  const path = join(folder, JSON_SCHEMA_PATH);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(chartDocumentJsonSchema(), null, 2)}\n`);
}
