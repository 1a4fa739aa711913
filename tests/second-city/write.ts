import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondCity } from './package.ts';

/** Writes the package to a folder below the one given, for builds: `YARDSTICK_DATA` names it. */
const folder = join(process.argv[2] ?? '.cache/second-city', 'port-city-2021');
mkdirSync(folder, { recursive: true });
for (const [name, text] of secondCity()) writeFileSync(join(folder, name), text);
console.log(folder);
