import { YardstickError } from '../../../base/error.ts';
import type { WriteBriefingFile } from '../writer.ts';

export const writeBriefingHtml: WriteBriefingFile = async () => {
  throw new YardstickError('export-failed', 'not written yet: html');
};
