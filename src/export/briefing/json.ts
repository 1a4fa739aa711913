import { writeBriefing } from '../../spec/briefing/read.ts';
import type { WriteBriefingFile } from './writer.ts';

/** The briefing itself, with its chart documents: the file to send to a colleague or to keep. */
export const writeBriefingJson: WriteBriefingFile = async (briefing) => writeBriefing(briefing);
