import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './preview.ts';
import { makeReadings } from './search/readings.ts';

// Written once and kept with the code: the search needs the table, not the library it comes from.
const path = join(ROOT, 'src/parts/search/readings.json');
writeFileSync(path, `${JSON.stringify(makeReadings(), null, 2)}\n`);
