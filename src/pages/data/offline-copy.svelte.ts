import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { errorText } from '../../parts/error-text.ts';
import type { Page } from '../../parts/page.ts';
import { formatBytes } from './bytes.ts';

// Workbox is for browsers alone: it is loaded when it is needed, and never to render a page.
const offline = () => loadPart(() => import('../../parts/offline.ts'));

/** Keeps the whole site on this device when asked to, and tells how far it has come. */
export class OfflineCopy {
  /** Size of everything, written out; '' while it is not known. */
  size = $state('');
  /** 0 to 1 while keeping, null otherwise. */
  share = $state<number | null>(null);
  /** What came of it. */
  notice = $state('');

  /** Asks how much there is to keep; says so where this browser keeps nothing. */
  async measure(page: Pick<Page, 'root' | 'language'>): Promise<void> {
    try {
      const { canKeepOffline, offlineSize } = await offline();
      if (!canKeepOffline()) {
        this.notice = messages(page.language).dataPage.offlineUnsupported;
        return;
      }
      this.size = formatBytes(await offlineSize(page), page.language);
    } catch {
      // Without a list there is no size to tell; keeping says what is wrong.
    }
  }

  /** Keeps everything. */
  async keep(page: Pick<Page, 'root'>, language: Language): Promise<void> {
    this.share = 0;
    this.notice = '';
    try {
      const { keepOffline } = await offline();
      await keepOffline(page, ({ done, total }) => {
        this.share = total === 0 ? 1 : done / total;
      });
      this.notice = messages(language).dataPage.offlineDone;
    } catch (cause) {
      this.notice = errorText(cause, language);
    } finally {
      this.share = null;
    }
  }
}
