import { inspect } from 'node:util';
import { YardstickError } from '../base/error.ts';
import { type Arguments, languageOf, readArguments } from './arguments.ts';
import { build } from './commands/build.ts';
import { chart } from './commands/chart.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { cube } from './commands/cube.ts';
import { importTables } from './commands/import.ts';
import { indicators } from './commands/indicators.ts';
import { init } from './commands/init.ts';
import { render } from './commands/render.ts';
import { serve } from './commands/serve.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { faultText } from './fault-text.ts';
import { keepInput } from './keep-input.ts';
import { fill, systemLanguage, wordsOf } from './words/words.ts';

/** Every command by its name. */
const COMMANDS = {
  render,
  chart,
  import: importTables,
  init,
  check,
  validate: check,
  build,
  serve,
  indicators,
  cube,
} as const satisfies Record<string, Command>;
type CommandName = keyof typeof COMMANDS;

const MAIN_OPTIONS = { version: { type: 'boolean', short: 'v', default: false } } as const;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** The language for a fault met outside the arguments' reading. */
export function languageHint(argv: readonly string[], env: NodeJS.ProcessEnv) {
  const asked = /--lang[= ](zh|en)(?= |$)/.exec(argv.join(' '))?.[1];
  return asked === 'zh' || asked === 'en' ? asked : systemLanguage(env);
}

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name;
  const details = { value: name, known: Object.keys(COMMANDS).join(', ') };
  throw new YardstickError('usage-command', `unknown command: ${name}`, details);
}

async function runCommand(
  name: CommandName,
  given: Arguments,
  context: CommandContext,
): Promise<ExitCode> {
  const command: Command = COMMANDS[name];
  const language = languageOf(given, systemLanguage(context.env));
  const words = wordsOf(language);
  if (given.values.help) {
    context.stdout.write(`${fill(words.help[name], command.helpValues ?? {})}\n`);
    return EXIT.done;
  }
  await keepInput(given);
  return command.run(given, { ...context, language, words });
}

/** What is asked without a command: version or help; nothing at all is a wrong use. */
function runMain(argv: readonly string[], context: CommandContext): ExitCode {
  const given = readArguments(argv, MAIN_OPTIONS);
  if (given.values.version) {
    context.stdout.write(`${context.version}\n`);
    return EXIT.done;
  }
  const words = wordsOf(languageOf(given, systemLanguage(context.env)));
  const asked = given.values.help === true;
  (asked ? context.stdout : context.stderr).write(`${words.help.main}\n`);
  return asked ? EXIT.done : EXIT.usage;
}

/** `help render` is `render --help`. */
function unfoldHelp(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  return first === 'help' ? [...rest, '--help'] : argv;
}

/**
 * Runs a command line (without the programme's name) to its end and tells its exit code. Faults are
 * written to standard error in the user's language; never throws.
 */
export async function runCommandLine(
  argv: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  const [first = '', ...rest] = unfoldHelp(argv);
  const named = first !== '' && !first.startsWith('-');
  try {
    if (!named) return runMain(first === '' ? [] : [first, ...rest], context);
    const name = commandNamed(first);
    return await runCommand(name, readArguments(rest, COMMANDS[name].options), context);
  } catch (error) {
    const language = languageHint(argv, context.env);
    const code = exitCodeOf(error);
    context.stderr.write(`reform-yardstick: ${faultText(error, language)}\n`);
    if (code === EXIT.usage) {
      const help = wordsOf(language).seeHelp(isCommand(first) ? first : '');
      context.stderr.write(`${help}\n`);
    }
    if (argv.includes('--debug')) context.stderr.write(`${inspect(error)}\n`);
    return code;
  }
}
