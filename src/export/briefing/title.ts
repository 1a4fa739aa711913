import { messages } from '../../i18n/messages.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';

/** What a briefing is called on paper and as a file, untitled ones too. */
export function titleOf({ title, language }: Pick<Briefing, 'title' | 'language'>): string {
  return title.trim() || messages(language).briefing.shelf.untitled;
}
