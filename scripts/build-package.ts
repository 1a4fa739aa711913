import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSchema } from './build-schema.ts';
import { declarationsOf } from './package/declarations.ts';
import { buildProgramme, LIBRARY, OUT } from './package/programme.ts';

async function writeDeclarations(): Promise<void> {
  for (const [path, text] of declarationsOf(LIBRARY)) {
    const file = join(OUT, 'types', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

await buildProgramme();
await writeDeclarations();
await buildSchema(OUT);
