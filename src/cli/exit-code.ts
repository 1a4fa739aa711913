import { YardstickError } from '../base/error.ts';

/** What a command's exit code says; docs/cli.md explains them. */
export const EXIT = { done: 0, input: 1, usage: 2, cannot: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * The exit code for a fault: `usage-…` is the command's use, `cannot-…` what this machine lacks, any
 * other fault of ours is in the input; what nobody foresaw counts as "cannot be done here".
 */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof YardstickError)) return EXIT.cannot;
  if (error.code.startsWith('usage-')) return EXIT.usage;
  return /^(cannot-|unknown-chart$)/.test(error.code) ? EXIT.cannot : EXIT.input;
}
