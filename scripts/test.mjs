import { runScript } from './setup.mjs';

runScript('checks.ts');
