import { YardstickError } from '../base/error.ts';
import type { ChartDocument } from '../spec/document.ts';
import {
  type Arguments,
  choiceOf,
  dayOf,
  numberOf,
  type OptionTable,
  textOf,
} from './arguments.ts';
import { exportOptions, WIDTH } from './chart-options.ts';
import type { Run } from './commands/command.ts';
import { hasChineseFont } from './fonts.ts';
import { exportTools, FORMATS, type Format, formatOf } from './formats.ts';
import { STANDARD_OUTPUT, writeOutput } from './output.ts';
import { showProgress } from './progress.ts';

const SCALE = { least: 1, most: 4, whole: false };

/** The options of every command that makes a file of a chart. */
export const DRAWING_OPTIONS = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  width: { type: 'string' },
  theme: { type: 'string' },
  scale: { type: 'string' },
  date: { type: 'string' },
} as const satisfies OptionTable;

/** What their help names. */
export const DRAWING_HELP = {
  formats: FORMATS.map(({ id }) => id).join(', '),
  narrowest: String(WIDTH.least),
  widest: String(WIDTH.most),
};

/** How a chart becomes a file, and where that goes. */
export interface Drawing {
  readonly output: string;
  readonly format: Format;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly scale: number;
  /** '' if not given. */
  readonly date: string;
}

/** Reads these options; throws `usage-…` where they cannot be met. */
export function readDrawing(given: Arguments, { stdout }: Pick<Run, 'stdout'>): Drawing {
  const output = textOf(given, 'output') ?? STANDARD_OUTPUT;
  const format = formatOf(textOf(given, 'format'), output);
  const drawing: Drawing = {
    output,
    format,
    theme: choiceOf(given, 'theme', ['light', 'dark'], 'light'),
    width: numberOf(given, 'width', { ...WIDTH, whole: true }, WIDTH.usual),
    scale: numberOf(given, 'scale', SCALE, 2),
    date: dayOf(given, 'date', ''),
  };
  if (output === STANDARD_OUTPUT && format.binary && stdout.isTTY) {
    const value = format.id.toUpperCase();
    throw new YardstickError('usage-terminal', `${value} to a terminal`, { value });
  }
  return drawing;
}

/** Makes a file of the chart that `read` gives, and shows a person how far it is. */
export async function writeDrawing(
  { output, format, theme, width, scale, date }: Drawing,
  read: () => Promise<ChartDocument>,
  { env, language, words, stdout, stderr, today }: Run,
): Promise<void> {
  const progress = showProgress(stderr);
  try {
    const document = await read();
    progress.show(format.browser ? words.startingBrowser : words.drawing);
    const options = exportOptions(document, { language, theme, width, scale }, today);
    const write = await format.load(env);
    const dated = date === '' ? options : { ...options, date };
    const content = await write(document, dated, exportTools(env, theme));
    await writeOutput(output, content, stdout);
  } finally {
    progress.clear();
  }
  if (format.browser && !hasChineseFont()) stderr.write(`${words.noChineseFont}\n`);
  if (stderr.isTTY && output !== STANDARD_OUTPUT) stderr.write(`${words.wrote(output)}\n`);
}
