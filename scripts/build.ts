import { spawnSync } from 'node:child_process';
import { hashSources, markBuildFresh } from './freshness.ts';
import { ROOT } from './preview.ts';

/** What `npm run build` does, in order; npm finds the programs. */
const STEPS = ['npm run --silent data', 'vite build', 'tsx scripts/build-pages.ts'];

// From before the build: a file that changes meanwhile makes the build stale.
const hash = hashSources(ROOT);
const failed = STEPS.find(
  (step) => spawnSync(step, { cwd: ROOT, stdio: 'inherit', shell: true }).status !== 0,
);
if (failed === undefined) markBuildFresh(ROOT, hash);
else process.exitCode = 1;
