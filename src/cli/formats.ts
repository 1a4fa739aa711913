import { extname } from 'node:path';
import { YardstickError } from '../base/error.ts';
import { renderSvg } from '../charts/render.ts';
import { THEMES } from '../charts/theme.ts';
import type { ExportOptions, ExportTools, WriteFile } from '../export/exporter.ts';
import { framePicture } from '../export/picture.ts';
import { EXPORTERS } from '../export/registry.ts';
import { makeInBrowser } from './browser-file.ts';

/** A kind of file that `render` makes. */
export interface Format {
  readonly id: string;
  /** False if it may be shown in a terminal. */
  readonly binary: boolean;
  /** True if a browser has to make it. */
  readonly browser: boolean;
  readonly load: (env: NodeJS.ProcessEnv) => Promise<WriteFile>;
}

const BINARY = ['png', 'xlsx', 'parquet'];

const printPdf =
  (env: NodeJS.ProcessEnv): WriteFile =>
  (document, options, tools) => {
    const { language } = options;
    const title = document.texts.title[language];
    const picture = framePicture(document, options, tools);
    const { paper } = THEMES[options.theme];
    return makeInBrowser(picture, { kind: 'pdf', title, language, paper }, env);
  };

/** Every format by its name, which is the ending of its files: the exporters, and PDF. */
export const FORMATS: readonly Format[] = [
  ...EXPORTERS.map(({ extension, load }) => ({
    id: extension,
    binary: BINARY.includes(extension),
    browser: extension === 'png',
    load,
  })),
  { id: 'pdf', binary: true, browser: true, load: async (env) => printPdf(env) },
];

const known = () => FORMATS.map(({ id }) => id).join(', ');

/**
 * The format asked for, or that of the output's ending.
 * @throws YardstickError `usage-format` if there is no such format, `usage-no-format` if none is told
 */
export function formatOf(asked: string | undefined, output: string): Format {
  const name = (asked ?? extname(output).slice(1)).toLowerCase();
  if (name === '') throw new YardstickError('usage-no-format', 'no format', { known: known() });
  const format = FORMATS.find(({ id }) => id === name);
  if (format !== undefined) return format;
  const details = { value: name, known: known() };
  throw new YardstickError('usage-format', `unknown format: ${name}`, details);
}

/** What exporters need, as Node has it: bitmaps come from a browser. */
export function exportTools(env: NodeJS.ProcessEnv, theme: ExportOptions['theme']): ExportTools {
  const { paper } = THEMES[theme];
  return {
    draw: renderSvg,
    rasterise: (picture, scale) => makeInBrowser(picture, { kind: 'png', scale, paper }, env),
  };
}
