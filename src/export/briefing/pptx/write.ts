import { YardstickError } from '../../../base/error.ts';
import type { WriteBriefingFile } from '../writer.ts';

export const writePptx: WriteBriefingFile = async () => {
  throw new YardstickError('export-failed', 'not written yet: pptx');
};
