import type { WriteFile } from './exporter.ts';
import { framePicture } from './picture.ts';

/** The framed picture as an SVG file. */
export const writeSvg: WriteFile = async (document, options, tools) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${framePicture(document, options, tools).svg}\n`;
