import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { localDay } from '../../src/cli/chart-options.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { faultText } from '../../src/cli/fault-text.ts';
import { unwritable } from '../../src/cli/output.ts';
import { languageHint, runCommandLine } from '../../src/cli/run.ts';

const argv = process.argv.slice(2);

// Who reads our output may stop before its end (`… | head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  const text = faultText(unwritable(error, '<stdout>'), languageHint(argv, process.env));
  process.stderr.write(`reform-yardstick: ${text}\n`);
  process.exit(EXIT.cannot);
});

const { env, stdin, stdout, stderr } = process;
const home = dirname(fileURLToPath(import.meta.url));
const context = { env, stdin, stdout, stderr, home, version, today: localDay(new Date()) };
process.exitCode = await runCommandLine(argv, context);
