import { YardstickError } from '../../../base/error.ts';
import type { WriteBriefingFile } from '../writer.ts';

export const writeDocx: WriteBriefingFile = async () => {
  throw new YardstickError('export-failed', 'not written yet: docx');
};
