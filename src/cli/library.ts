import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { assemble } from '../catalog/assemble.ts';
import { foldProblems } from '../catalog/fold.ts';
import { renderSvg } from '../charts/render.ts';
import { THEMES } from '../charts/theme.ts';
import { framePicture } from '../export/picture.ts';
import { errorText } from '../i18n/error-text.ts';
import { documentProblemText } from '../i18n/problems.ts';
import type { ChartDocument } from '../spec/document.ts';
import { DocumentError } from '../spec/problem.ts';
import { readDocument } from '../spec/read.ts';
import { exportOptions, localDay, WIDTH } from './chart-options.ts';
import { type DataProblem, inWords } from './problem-line.ts';

export { YardstickError } from '../base/error.ts';
export type { Language } from '../base/vocabulary.ts';
export type * from '../spec/document.ts';
export { readDocument } from '../spec/read.ts';
export { writeDocument } from '../spec/write.ts';
export { type DataProblem, formatProblem } from './problem-line.ts';

/** How a chart is drawn. */
export interface ChartOptions {
  /** Pixels, 330 to 4000; 800 if not given. */
  readonly width?: number;
  /** `light` if not given. */
  readonly theme?: 'light' | 'dark';
  /** `en` if not given. */
  readonly lang?: Language;
  /**
   * True, if not given: with title, notes, sources and origin, as in a file. False: the drawing
   * alone, for pages that say all this themselves.
   */
  readonly frame?: boolean;
  /** Where the chart can be found; what the document carries if not given. */
  readonly address?: string;
  /** Day of taking, ISO 8601; what the document carries, or today, if not given. */
  readonly date?: string;
}

/** Throws `chart-width` if a chart cannot be this wide. */
function checkWidth(width: number): number {
  if (width >= WIDTH.least && width <= WIDTH.most) return width;
  throw new YardstickError('chart-width', `bad width: ${width}`, { value: String(width) });
}

/**
 * Draws a chart as SVG text, without a document object model, a browser or a network. Equal input
 * gives equal text if `date` is given.
 * @throws YardstickError `chart-width`, or `unknown-chart` for a type that this version cannot draw
 */
export function renderChart(document: ChartDocument, options: ChartOptions = {}): string {
  const { theme = 'light', lang = 'en', frame = true } = options;
  const width = checkWidth(options.width ?? WIDTH.usual);
  if (!frame) return renderSvg(document, { width, language: lang, theme: THEMES[theme] });
  const chosen = { language: lang, theme, width, scale: 1 };
  const carried = exportOptions(document, chosen, localDay(new Date()));
  const { address = carried.address, date = carried.date } = options;
  return framePicture(document, { ...carried, address, date }, { draw: renderSvg }).svg;
}

/** What is wrong with a chart document. */
export interface DocumentProblem {
  /** Stable: `document-truncated`, `document-newer`, `not-a-number` and others. */
  readonly code: string;
  /** Where: `rows[2].value`; '' if it is the document as a whole. */
  readonly path: string;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

/**
 * Checks a chart document, whole or in short, JSON text or a parsed value. Empty if nothing is
 * wrong; else every problem, or the one for which it is no chart document at all.
 */
export function validateDocument(input: unknown, lang: Language = 'en'): DocumentProblem[] {
  try {
    readDocument(input);
    return [];
  } catch (error) {
    if (error instanceof DocumentError) {
      return error.problems.map((one) => ({
        code: one.code,
        path: one.path,
        message: documentProblemText(one, lang),
      }));
    }
    if (!(error instanceof YardstickError)) throw error;
    return [{ code: error.code, path: '', message: errorText(error, lang) }];
  }
}

/** A data package as it stands on disk. */
export interface DataPackageFiles {
  /** Folder of the package; begins the paths in problems. */
  readonly path: string;
  /** datapackage.json and the CSV files by their names, each as text or as its bytes. */
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Checks data packages, all that belong together at once, for they refer to each other. Empty if
 * nothing is wrong; else every problem with file, line and column. What keeps a table from
 * being read is told alone, and an id that names nothing once; how many more places follow from it is in
 * `details.more`.
 */
export function validateData(
  packages: readonly DataPackageFiles[],
  lang: Language = 'en',
): readonly DataProblem[] {
  return foldProblems(assemble(packages).problems).map((one) => inWords(one, lang));
}
