import { YardstickError } from '../../base/error.ts';
import { type Arguments, choiceOf, dayOf, numberOf, onePath, textOf } from '../arguments.ts';
import { exportOptions, WIDTH } from '../chart-options.ts';
import { EXIT } from '../exit-code.ts';
import { inFile } from '../fault-text.ts';
import { hasChineseFont } from '../fonts.ts';
import { exportTools, FORMATS, type Format, formatOf } from '../formats.ts';
import { readChart, STANDARD_INPUT } from '../input.ts';
import { STANDARD_OUTPUT, writeOutput } from '../output.ts';
import { showProgress } from '../progress.ts';
import type { Command, Run } from './command.ts';

const SCALE = { least: 1, most: 4, whole: false };

interface Order {
  readonly input: string;
  readonly output: string;
  readonly format: Format;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly scale: number;
  /** '' if not given. */
  readonly date: string;
}

function readOrder(given: Arguments, run: Run): Order {
  const output = textOf(given, 'output') ?? STANDARD_OUTPUT;
  const order: Order = {
    input: onePath(given) || STANDARD_INPUT,
    output,
    format: formatOf(textOf(given, 'format'), output),
    theme: choiceOf(given, 'theme', ['light', 'dark'], 'light'),
    width: numberOf(given, 'width', { ...WIDTH, whole: true }, WIDTH.usual),
    scale: numberOf(given, 'scale', SCALE, 2),
    date: dayOf(given, 'date', ''),
  };
  const { format } = order;
  if (output === STANDARD_OUTPUT && format.binary && run.stdout.isTTY) {
    const value = format.id.toUpperCase();
    throw new YardstickError('usage-terminal', `${value} to a terminal`, { value });
  }
  return order;
}

/** Makes a file of a chart document. */
export const render: Command = {
  options: {
    output: { type: 'string', short: 'o' },
    format: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    scale: { type: 'string' },
    date: { type: 'string' },
  },
  helpValues: {
    formats: FORMATS.map(({ id }) => id).join(', '),
    narrowest: String(WIDTH.least),
    widest: String(WIDTH.most),
  },
  run: async (given, run) => {
    const { env, language, words, stdin, stdout, stderr } = run;
    const { input, output, format, theme, width, scale, date } = readOrder(given, run);
    const progress = showProgress(stderr);
    try {
      const document = await readChart(input, stdin);
      progress.show(format.browser ? words.startingBrowser : words.drawing);
      const options = exportOptions(document, { language, theme, width, scale }, run.today);
      const write = await format.load(env);
      const dated = date === '' ? options : { ...options, date };
      const content = await write(document, dated, exportTools(env, theme));
      await writeOutput(output, content, stdout);
    } catch (error) {
      throw input === STANDARD_INPUT ? error : nameInput(error, input);
    } finally {
      progress.clear();
    }
    if (format.browser && !hasChineseFont()) stderr.write(`${words.noChineseFont}\n`);
    if (stderr.isTTY && output !== STANDARD_OUTPUT) stderr.write(`${words.wrote(output)}\n`);
    return EXIT.done;
  },
};

/** Names the document in a fault of drawing it; others name their own file or concern none. */
function nameInput(error: unknown, input: string): unknown {
  const ofDocument = error instanceof YardstickError && error.code === 'unknown-chart';
  return ofDocument ? inFile(error, input) : error;
}
