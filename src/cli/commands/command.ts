import type { Language } from '../../base/vocabulary.ts';
import type { Arguments, OptionTable } from '../arguments.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Words } from '../words/en.ts';

/** What a command is run with, beside its arguments. */
export interface Run extends CommandContext {
  readonly language: Language;
  readonly words: Words;
}

/** One of the things that `reform-yardstick` does. */
export interface Command {
  readonly options: OptionTable;
  /** Values for the names in its help text. */
  readonly helpValues?: Readonly<Record<string, string>>;
  /** Does it and tells the exit code; throws a YardstickError for what is wrong. */
  readonly run: (given: Arguments, run: Run) => Promise<ExitCode>;
}
