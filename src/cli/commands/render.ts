import { YardstickError } from '../../base/error.ts';
import { onePath } from '../arguments.ts';
import { DRAWING_HELP, DRAWING_OPTIONS, readDrawing, writeDrawing } from '../drawing.ts';
import { EXIT } from '../exit-code.ts';
import { inFile } from '../fault-text.ts';
import { readChart, STANDARD_INPUT } from '../input.ts';
import type { Command } from './command.ts';

/** Makes a file of a chart document. */
export const render: Command = {
  options: DRAWING_OPTIONS,
  helpValues: DRAWING_HELP,
  run: async (given, run) => {
    const input = onePath(given) || STANDARD_INPUT;
    const drawing = readDrawing(given, run);
    try {
      await writeDrawing(drawing, () => readChart(input, run.stdin), run);
    } catch (error) {
      throw input === STANDARD_INPUT ? error : nameInput(error, input);
    }
    return EXIT.done;
  },
};

/** Names the document in a fault of drawing it; others name their own file or concern none. */
function nameInput(error: unknown, input: string): unknown {
  const ofDocument = error instanceof YardstickError && error.code === 'unknown-chart';
  return ofDocument ? inFile(error, input) : error;
}
