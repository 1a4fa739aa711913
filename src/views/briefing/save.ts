import type { Language } from '../../base/vocabulary.ts';
import { fileName } from '../../export/file-name.ts';
import { messages } from '../../i18n/messages.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { writeBriefing } from '../../spec/briefing/read.ts';
import { saveFile } from '../take-away/save-file.ts';

/** Hands a briefing over as its file; gives the file's name. */
export function saveBriefingFile(briefing: Briefing, language: Language): string {
  const title = briefing.title || messages(language).briefing.shelf.untitled;
  const name = fileName(title, 'briefing.json');
  saveFile(name, writeBriefing(briefing), 'application/json');
  return name;
}

/** Hands over as files what this page could not store; gives the files' names. */
export async function saveUnstored(language: Language): Promise<string[]> {
  const { unstoredBriefings } = await import('./store.ts');
  return unstoredBriefings().map(({ briefing }) => saveBriefingFile(briefing, language));
}
