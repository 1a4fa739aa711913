import { runScript } from './setup.mjs';

await runScript('./checks.ts');
