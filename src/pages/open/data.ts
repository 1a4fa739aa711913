import { messages } from '../../i18n/messages.ts';
import type { PageEntry } from '../../parts/page.ts';

/** The page that opens saved chart documents. */
export function openPages(): PageEntry[] {
  const [zh, en] = [messages('zh').reopened, messages('en').reopened];
  return [
    {
      path: 'open/',
      view: 'open',
      title: { zh: zh.title, en: en.title },
      description: { zh: zh.description, en: en.description },
      data: () => ({ documents: [], figures: [] }),
    },
  ];
}
