import { type ParseArgsConfig, parseArgs } from 'node:util';
import { YardstickError } from '../base/error.ts';
import { isDay } from '../base/period.ts';
import { LANGUAGES, type Language } from '../base/vocabulary.ts';

/** The options that a command takes, by name. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const COMMON_OPTIONS = {
  lang: { type: 'string' },
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies OptionTable;

/** A command's arguments: values by option, and what stands without one. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly paths: readonly string[];
}

/**
 * Reads the arguments of a command.
 * @throws YardstickError `usage-option` or `usage-arguments`
 */
export function readArguments(argv: readonly string[], own: OptionTable): Arguments {
  const options: OptionTable = { ...COMMON_OPTIONS, ...own };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return { values: values as Arguments['values'], paths: positionals };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
    throw unknown === undefined
      ? new YardstickError('usage-arguments', message, { message }, cause)
      : new YardstickError('usage-option', message, { value: unknown }, cause);
  }
}

function badValue(option: string, expected: string, value: string): YardstickError {
  const details = { option: `--${option}`, expected, value };
  return new YardstickError('usage-value', `bad --${option}: ${value}`, details);
}

/** An option's text; undefined if it was not given. */
export function textOf({ values }: Arguments, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** An option that may be given several times, in order. */
export function textsOf({ values }: Arguments, option: string): readonly string[] {
  const given = values[option];
  return Array.isArray(given) ? given : [];
}

/** An option that is one of a few words, or `otherwise`; throws `usage-value`. */
export function choiceOf<Choice extends string>(
  given: Arguments,
  option: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const value = textOf(given, option);
  if (value === undefined) return otherwise;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw badValue(option, choices.join(' | '), value);
  return choice;
}

/** An option that is a number within bounds, or `otherwise`; throws `usage-value`. */
export function numberOf(
  given: Arguments,
  option: string,
  bounds: { readonly least: number; readonly most: number; readonly whole: boolean },
  otherwise: number,
): number {
  const value = textOf(given, option);
  if (value === undefined) return otherwise;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  const { least, most, whole } = bounds;
  if (!(number >= least && number <= most) || (whole && !Number.isInteger(number))) {
    throw badValue(option, `${least}–${most}`, value);
  }
  return number;
}

/** An option that is a day (ISO 8601), or `otherwise`; throws `usage-value`. */
export function dayOf(given: Arguments, option: string, otherwise: string): string {
  const value = textOf(given, option);
  if (value === undefined) return otherwise;
  if (!isDay(value)) throw badValue(option, 'YYYY-MM-DD', value);
  return value;
}

/** The language asked for, or `otherwise`; throws `usage-value`. */
export function languageOf(given: Arguments, otherwise: Language): Language {
  return choiceOf(given, 'lang', LANGUAGES, otherwise);
}

/** The only path, '' if there is none; throws `usage-too-many`. */
export function onePath({ paths }: Arguments): string {
  const [path = '', second] = paths;
  if (second !== undefined) {
    const value = paths.slice(1).join(' ');
    throw new YardstickError('usage-too-many', `too many arguments: ${value}`, { value });
  }
  return path;
}
