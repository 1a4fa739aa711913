import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { ROUTES } from './service-worker-routes.ts';

/**
 * Writes `sw.js`, which makes a site work without a network, into a folder. It is the same for every
 * site: what there is to keep stands in the site's `offline.json`.
 * @throws Error if Workbox warns of anything
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  // Nothing is kept at installation: a file that fails then would undo it all, and one that the
  // browser throws away later would never come back (offline.ts of the pages keeps instead).
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: [],
    swDest: join(folder, 'sw.js'),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    clientsClaim: true,
    skipWaiting: true,
    runtimeCaching: ROUTES,
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
}
