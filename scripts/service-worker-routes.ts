import type { RuntimeCaching } from 'workbox-build';
import {
  NO_PAGE,
  OWN_PAGES,
  SERVER_FAULT,
  VERIFIED,
  WITHOUT_QUERY,
} from './service-worker-plugins.ts';

/**
 * Globals of the service worker. The functions in this file are written into it as text, so they use
 * these and their arguments, and nothing else from here.
 */
declare const registration: { readonly scope: string };

/** Seconds after which a kept copy is shown instead of waiting for the network. */
const PATIENCE = 3;

/** Only whole answers are kept. */
const WHOLE = { statuses: [200] };

/** Hosts name the asking page in `Vary`; what is kept is the same whoever asks. */
const ANY_ASKER = { ignoreVary: true };

/** A page that was not kept: the page that says so, its links led to the site's root. */
const OFFLINE_PAGE = {
  handlerDidError: async ({ request }: { request: Request }) => {
    const kept = await caches.match(`${registration.scope}offline.html`, {
      ignoreSearch: true,
      ignoreVary: true,
    });
    if (request.mode !== 'navigate' || kept === undefined) return Response.error();
    const html = (await kept.text()).replaceAll('="./', `="${registration.scope}`);
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  },
};

/**
 * What the service worker does with each kind of request, first match first. Pages and data come
 * from the network while there is one, so that new figures are seen and a page never meets data of
 * another day; what carries a hash in its name is fetched once.
 */
export const ROUTES: RuntimeCaching[] = [
  {
    // Parts come from the server or not at all: what a store holds may be compressed or another
    // file's. Without an answer the page reads the whole file, which is kept.
    urlPattern: ({ request, sameOrigin }) => sameOrigin && request.headers.has('range'),
    handler: 'NetworkOnly',
    options: { fetchOptions: { cache: 'no-store' } },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && /\.(json|parquet|csv)$/.test(url.pathname),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'data',
      networkTimeoutSeconds: PATIENCE,
      cacheableResponse: WHOLE,
      matchOptions: ANY_ASKER,
      plugins: [SERVER_FAULT, NO_PAGE],
    },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
    handler: 'CacheFirst',
    options: {
      cacheName: 'assets',
      matchOptions: ANY_ASKER,
      plugins: [SERVER_FAULT, VERIFIED],
    },
  },
  {
    urlPattern: ({ request, url, sameOrigin }) =>
      sameOrigin && (request.mode === 'navigate' || /(\/|\.html)$/.test(url.pathname)),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'pages',
      networkTimeoutSeconds: PATIENCE,
      matchOptions: ANY_ASKER,
      plugins: [WITHOUT_QUERY, SERVER_FAULT, OWN_PAGES, OFFLINE_PAGE],
    },
  },
  {
    urlPattern: ({ sameOrigin }) => sameOrigin,
    handler: 'StaleWhileRevalidate',
    options: { cacheName: 'files', matchOptions: ANY_ASKER, plugins: [SERVER_FAULT, VERIFIED] },
  },
];
