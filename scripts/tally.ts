import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How one step of the checks went; `note` says more where counts cannot. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly note: string;
}

/** A step's name with its outcome. */
export interface StepResult extends Tally {
  readonly name: string;
  readonly seconds: number;
}

/** The parts of Vitest's JSON report that are read. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** The parts of Playwright's JSON report that are read. */
interface BrowserReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly unknown[];
}

/** A step that is one check: it passes or fails as a whole. */
export function tallyCheck(exitCode: number): Tally {
  return tally(exitCode === 0 ? 1 : 0, exitCode === 0 ? 0 : 1);
}

/** Counts Vitest's tests; a file that could not be loaded holds no test and counts as one failure. */
export function tallyUnit(report: UnitReport, exitCode: number): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const note = broken > 0 ? `${broken} file(s) did not load` : '';
  return distrust(
    tally(report.numPassedTests, report.numFailedTests + broken, report.numPendingTests, note),
    exitCode,
  );
}

/** How many tests may pass only when tried again: a noisy machine has one at times, a fault has more. */
const FLAKY_ALLOWED = 2;

/**
 * Counts Playwright's tests; an error outside any test counts as one failure, and so does each test
 * that passed only when tried again beyond the two allowed.
 */
export function tallyBrowser({ stats, errors }: BrowserReport, exitCode: number): Tally {
  const refused = Math.max(0, stats.flaky - FLAKY_ALLOWED);
  const passed = stats.expected + stats.flaky - refused;
  const failed = stats.unexpected + errors.length + refused;
  const note = stats.flaky > 0 ? `${stats.flaky} flaky, see above` : '';
  return distrust(tally(passed, failed, stats.skipped, note), exitCode);
}

/**
 * Reads a runner's report and removes it, so that no later run can read this one's.
 * @param count turns the parsed report into counts
 * @returns one failure where the runner left no report
 */
export function tallyReport<Report>(
  file: string,
  exitCode: number,
  count: (report: Report, exitCode: number) => Tally,
): Tally {
  if (!existsSync(file)) return tally(0, 1, 0, 'ended without a report');
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(file);
  return count(report, exitCode);
}

/** One line a step, aligned, with counts and seconds. */
export function formatTable(steps: readonly StepResult[]): string {
  const width = Math.max(...steps.map((step) => step.name.length));
  const lines = steps.map((step) => {
    const mark = step.failed > 0 ? '✗' : '✓';
    const counts = `${pad(step.passed)} passed ${pad(step.failed)} failed`;
    const skipped = step.skipped > 0 ? `  ${step.skipped} skipped` : '';
    const note = step.note === '' ? '' : `  (${step.note})`;
    const seconds = `${step.seconds.toFixed(1).padStart(7)} s`;
    return `${mark} ${step.name.padEnd(width)} ${counts} ${seconds}${skipped}${note}`;
  });
  return lines.join('\n');
}

/** The closing line: `N passed, N failed` over all steps. */
export function formatTotal(steps: readonly Tally[]): string {
  const sum = (key: 'passed' | 'failed') => steps.reduce((total, step) => total + step[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** A runner that exits with an error although every test passed has failed all the same. */
function distrust(counted: Tally, exitCode: number): Tally {
  if (exitCode === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, note: `exit code ${exitCode} although no test failed` };
}

function tally(passed: number, failed: number, skipped = 0, note = ''): Tally {
  return { passed, failed, skipped, note };
}

function pad(count: number): string {
  return String(count).padStart(5);
}
