import './style.css';
import '../charts/chart.css';
import './print.css';
import { hydrate } from 'svelte';
import { unpack } from '../base/pack.ts';
import { loadPart } from '../base/part.ts';
import { errorText } from '../parts/error-text.ts';
import { pageLocation } from '../parts/location.svelte.ts';
import type { Page } from '../parts/page.ts';
import App from './App.svelte';
import { leaveKeysToInputMethod } from './composition.ts';
import { keepTyped, putBackTyped } from './typed.ts';
import { views } from './views.ts';

/** Makes the rendered page live. */
async function start(target: HTMLElement, page: Page): Promise<void> {
  keepTyped(page);
  const view = await views[page.view]?.();
  if (view === undefined) return;
  leaveKeysToInputMethod(window);
  hydrate(App, { target, props: { page, view } });
  pageLocation.start();
  document.documentElement.dataset.hydrated = 'true';
  putBackTyped();
  if (import.meta.env.PROD) void keepOfflineWhenIdle(page);
}

/** The page works without; what is kept is the next visit's. */
async function keepOfflineWhenIdle(page: Page): Promise<void> {
  try {
    (await loadPart(() => import('../parts/offline.ts'))).registerServiceWorker(page);
  } catch {
    // The window has heard it if the site was updated meanwhile.
  }
}

/** Says above the page that it stays as it was rendered: charts and texts are there, no more. */
function tell(target: HTMLElement, cause: unknown, page: Page): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = errorText(cause, page.language);
  target.before(notice);
}

const target = document.getElementById('app');
const json = document.getElementById('page')?.textContent;
if (target !== null && json) {
  const page = unpack<Page>(json);
  // No `await` here: a page's chunk may import from the one that holds this, and both would wait.
  start(target, page).catch((cause: unknown) => tell(target, cause, page));
}
