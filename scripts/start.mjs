import { runScript } from './setup.mjs';

await runScript('./serve.ts');
