import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatTotal, tallyBrowser, tallyCheck, tallyReport, tallyUnit } from './tally.ts';

const unit = (passed: number, failed: number, files: { status: string; tests: number }[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: new Array<unknown>(tests).fill({}),
  })),
});

it('counts a test file that did not load as a failure', () => {
  const report = unit(3, 0, [
    { status: 'passed', tests: 3 },
    { status: 'failed', tests: 0 },
  ]);
  expect(tallyUnit(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

it('does not count a failed test twice for its file', () => {
  expect(tallyUnit(unit(2, 1, [{ status: 'failed', tests: 3 }]), 1)).toMatchObject({
    passed: 2,
    failed: 1,
  });
});

it('never passes a runner that ended with an error', () => {
  expect(tallyUnit(unit(5, 0), 1).failed).toBe(1);
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyBrowser({ stats, errors: [] }, 1).failed).toBe(1);
  expect(tallyBrowser({ stats, errors: [{}] }, 1).failed).toBe(1);
  expect(tallyBrowser({ stats, errors: [] }, 0)).toMatchObject({ passed: 5, failed: 0 });
});

it('allows two tests that passed only when tried again, and says so', () => {
  const tried = (flaky: number) =>
    tallyBrowser({ stats: { expected: 5, unexpected: 0, flaky, skipped: 0 }, errors: [] }, 0);
  expect(tried(2)).toMatchObject({ passed: 7, failed: 0, note: '2 flaky, see above' });
  expect(tried(3)).toMatchObject({ passed: 7, failed: 1, note: '3 flaky, see above' });
});

it('reads a report once, so a later run cannot take it for its own', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'yardstick-')), 'unit.json');
  writeFileSync(file, JSON.stringify(unit(4, 0)));
  expect(tallyReport(file, 0, tallyUnit).passed).toBe(4);
  expect(existsSync(file)).toBe(false);
  expect(tallyReport(file, 0, tallyUnit)).toMatchObject({ passed: 0, failed: 1 });
});

it('closes with the sums in the agreed form', () => {
  expect(formatTotal([tallyCheck(0), tallyCheck(2), tallyUnit(unit(7, 2), 1)])).toBe(
    '8 passed, 3 failed',
  );
});
