import { messages } from '../../i18n/messages.ts';
import type { PageEntry } from '../../parts/page.ts';

type Words = 'shelf' | 'edit' | 'handIn' | 'present';

function pageOf(path: string, view: string, words: Words): PageEntry {
  const [zh, en] = [messages('zh').briefing[words], messages('en').briefing[words]];
  return {
    path,
    view,
    title: { zh: zh.title, en: en.title },
    description: { zh: zh.title, en: en.title },
    data: () => ({ documents: [], figures: [] }),
  };
}

/** The pages of briefings: what they show is on the reader's device, so none holds any data. */
export function briefingPages(): PageEntry[] {
  return [
    pageOf('briefing/', 'briefing', 'shelf'),
    pageOf('briefing/edit/', 'briefing-edit', 'edit'),
    pageOf('briefing/read/', 'briefing-read', 'handIn'),
    pageOf('briefing/present/', 'briefing-present', 'present'),
  ];
}
