import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { ROOT } from './preview.ts';
import {
  formatTable,
  formatTotal,
  type StepResult,
  type Tally,
  tallyBrowser,
  tallyCheck,
  tallyReport,
  tallyUnit,
} from './tally.ts';

const REPORTS = join(ROOT, '.cache');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');

/** One command of package.json and how its outcome is counted. */
interface Step {
  readonly name: string;
  readonly script: string;
  readonly count: (exitCode: number) => Tally;
}

const STATIC: readonly Step[] = [
  { name: 'format and lint', script: 'lint', count: tallyCheck },
  { name: 'types', script: 'check', count: tallyCheck },
  { name: 'dead code', script: 'unused', count: tallyCheck },
];
const UNIT: Step = {
  name: 'unit and layer tests',
  script: `unit -- --reporter=default --reporter=json --outputFile.json="${UNIT_REPORT}"`,
  count: (exitCode) => tallyReport(UNIT_REPORT, exitCode, tallyUnit),
};
const BROWSER: Step = {
  name: 'browser tests',
  script: 'browser',
  count: (exitCode) => tallyReport(BROWSER_REPORT, exitCode, tallyBrowser),
};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const began = performance.now();

// Two lanes for two cores; unit tests follow the build because some read the data it makes.
const [built, checked] = await Promise.all([
  inTurn([{ name: 'build', script: 'build', count: tallyCheck }, UNIT]),
  inTurn(STATIC),
]);
const results = [...checked, ...built, await runBrowserTests()];

const minutes = (performance.now() - began) / 60_000;
console.log(`\n${formatTable(results)}\n\nall steps: ${minutes.toFixed(1)} min`);
console.log(formatTotal(results));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

async function inTurn(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

async function runBrowserTests(): Promise<StepResult> {
  try {
    ensureChromium();
  } catch (error) {
    const note = 'no browser, see above';
    console.error(error instanceof Error ? error.message : error);
    return { name: BROWSER.name, seconds: 0, ...tallyCheck(1), note };
  }
  return runStep(BROWSER, true);
}

/** Runs one step; its output comes in one piece when it ends, or at once where it runs alone. */
async function runStep(step: Step, alone = false): Promise<StepResult> {
  const start = performance.now();
  if (alone) console.log(`\n── ${step.name}`);
  const { exitCode, output } = await runCommand(`npm run --silent ${step.script}`, alone);
  const seconds = (performance.now() - start) / 1000;
  if (!alone) console.log(`\n── ${step.name} (${seconds.toFixed(1)} s)\n${output.trimEnd()}`);
  return { name: step.name, seconds, ...step.count(exitCode) };
}

function runCommand(
  command: string,
  direct: boolean,
): Promise<{ exitCode: number; output: string }> {
  const stdio = direct ? 'inherit' : 'pipe';
  const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', stdio, stdio] });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
