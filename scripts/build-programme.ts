import { buildProgramme } from './package/programme.ts';

await buildProgramme();
