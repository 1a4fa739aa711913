import { loadPart } from '../../base/part.ts';

/** Waits until the browser has nothing more urgent to do. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 500);
  });
}

/** True on a page that another page shows in a frame. */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Loads the tray, after all that the page itself needs. */
export async function loadTray(): Promise<typeof import('./Tray.svelte')> {
  await rest();
  return loadPart(() => import('./Tray.svelte'));
}
