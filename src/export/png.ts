import { YardstickError } from '../base/error.ts';
import type { WriteFile } from './exporter.ts';
import { framePicture } from './picture.ts';

/** The framed picture as a bitmap; throws `png-unsupported` where nothing can make one. */
export const writePng: WriteFile = async (document, options, tools) => {
  if (tools.rasterise === undefined) {
    throw new YardstickError('png-unsupported', 'nothing here makes bitmaps');
  }
  return tools.rasterise(framePicture(document, options, tools), options.scale);
};
