import { runScript } from './setup.mjs';

runScript('serve.ts');
