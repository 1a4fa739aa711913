import { cutText } from '../../base/plain-text.ts';
import { messages } from '../../i18n/messages.ts';
import { type Briefing, blockId, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { checkBriefingSize, type LostPart, readBriefing } from '../../spec/briefing/read.ts';
import { BRIEFING_LIMITS } from '../../spec/briefing/schema.ts';
import { readFileText } from '../file-kind.ts';
import { loadBriefing, saveBriefing } from './store.ts';

/** A briefing that came from a file and is kept on this device now. */
export interface Imported {
  readonly briefing: Briefing;
  /** True if this device had one of that id already, and keeps both. */
  readonly copy: boolean;
  /** What could not be read of the file. */
  readonly lost: readonly LostPart[];
}

/** Another briefing of the same content, named as a copy in its own language. */
export function copyOf(briefing: Briefing): Briefing {
  const { copyOf: name } = messages(briefing.language).briefing.shelf;
  const title = cutText(name(briefing.title), BRIEFING_LIMITS.line);
  const { id } = emptyBriefing({ language: briefing.language, title });
  return { ...briefing, id, title };
}

/** An id that addresses can hold: half a character, as a damaged file may have one, is lost in them. */
function addressable(id: string): string {
  return /\p{Surrogate}/u.test(id) ? blockId() + blockId() : id;
}

/**
 * Keeps the briefing of a file on this device, beside one that it has already. Throws what
 * `readBriefing` and `saveBriefing` throw.
 */
export async function importBriefing(file: File): Promise<Imported> {
  checkBriefingSize(file.size);
  const { briefing: read, lost } = readBriefing(await readFileText(file));
  const copy = (await known(read.id)) !== undefined;
  const briefing = copy ? copyOf(read) : { ...read, id: addressable(read.id) };
  await saveBriefing(briefing, null);
  return { briefing, copy, lost };
}

async function known(id: string) {
  try {
    return await loadBriefing(id);
  } catch {
    // Saving tells that nothing can be stored.
    return undefined;
  }
}
