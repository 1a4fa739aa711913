import { YardstickError } from './error.ts';

/** Told to the window when a part cannot come any more, because the site was updated meanwhile. */
export const SITE_UPDATED = 'yardstick:site-updated';

/** Why a part did not come. */
type Absence = 'part-offline' | 'part-failed' | 'site-updated';

/**
 * Loads a part of the programme that comes when it is first needed; all dynamic imports go this way.
 * @param load imports it: `() => import('./part.ts')`
 * @throws YardstickError `part-offline` (no network, and not kept on this device), `site-updated`
 *   (the server has another build by now; the window hears `SITE_UPDATED`) or `part-failed` (the
 *   server's own fault); outside a page, whatever `load` throws
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    if (typeof document === 'undefined' || cause instanceof YardstickError) throw cause;
    const absence = await whyAbsent(import.meta.url);
    if (absence === 'site-updated') window.dispatchEvent(new Event(SITE_UPDATED));
    throw new YardstickError(absence, 'a part of the programme did not load', {}, cause);
  }
}

/**
 * Asks the server for a script of the build that the page runs. Its name changes with every build,
 * and the question passes by everything that is kept: only GET is answered from there.
 */
async function whyAbsent(script: string): Promise<Absence> {
  try {
    const answer = await fetch(script, { method: 'HEAD', cache: 'no-store' });
    const isPage = /html/.test(answer.headers.get('Content-Type') ?? '');
    // Some hosts answer with a page of theirs for what there is not.
    const isGone = answer.status === 404 || answer.status === 410 || (answer.ok && isPage);
    return isGone ? 'site-updated' : 'part-failed';
  } catch {
    return 'part-offline';
  }
}
