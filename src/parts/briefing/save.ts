import { loadPart } from '../../base/part.ts';
import { titleOf } from '../../export/briefing/title.ts';
import { fileName } from '../../export/file-name.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { writeBriefing } from '../../spec/briefing/read.ts';
import { saveFile } from '../take-away/save-file.ts';

/** Hands a briefing over as its file; gives the file's name. */
export function saveBriefingFile(briefing: Briefing): string {
  const name = fileName(titleOf(briefing), 'briefing.json');
  saveFile(name, writeBriefing(briefing), 'application/json');
  return name;
}

/** Hands over as files what this page could not store; gives the files' names. */
export async function saveUnstored(): Promise<string[]> {
  const { unstoredBriefings } = await loadPart(() => import('./store.ts'));
  return unstoredBriefings().map(({ briefing }) => saveBriefingFile(briefing));
}
