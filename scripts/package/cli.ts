import { version } from '../../package.json';
import { YardstickError } from '../../src/base/error.ts';
import { localDay } from '../../src/cli/chart-options.ts';
import type { DataTools } from '../../src/cli/context.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { faultText } from '../../src/cli/fault-text.ts';
import { unwritable } from '../../src/cli/output.ts';
import { languageHint, runCommandLine } from '../../src/cli/run.ts';
import { readPackages } from '../data/read-packages.ts';

/** Loaded when asked for: the library behind it is big and may be missing. */
async function loadBuild() {
  try {
    return (await import('../data/build.ts')).buildData;
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new YardstickError('cannot-build', message, { message }, cause);
  }
}

const data: DataTools = {
  read: readPackages,
  build: async (from, to, report) => (await loadBuild())(from, to, report),
};

const argv = process.argv.slice(2);

// Who reads our output may stop before its end (`… | head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  const text = faultText(unwritable(error, '<stdout>'), languageHint(argv, process.env));
  process.stderr.write(`reform-yardstick: ${text}\n`);
  process.exit(EXIT.cannot);
});

const { env, stdin, stdout, stderr } = process;
const context = { env, stdin, stdout, stderr, data, version, today: localDay(new Date()) };
process.exitCode = await runCommandLine(argv, context);
