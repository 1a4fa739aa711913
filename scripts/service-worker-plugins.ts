/**
 * Plugins of Workbox strategies. They are written into the service worker as text, so they use their
 * arguments and `this`, and nothing else from here.
 */

/** Query strings hold the state of a view and make no other page. */
export const WITHOUT_QUERY = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    request.url.split(/[?#]/)[0] ?? '',
};

/** What one plugin remembers of one request. */
interface Memory {
  state?: Record<string, unknown>;
}

/** A server that fails is like one that is away: the kept copy answers, its own words if there is none. */
export const SERVER_FAULT = {
  fetchDidSucceed: async ({ response, state }: Memory & { response: Response }) => {
    if (response.status < 500) return response;
    if (state !== undefined) state.answer = response;
    throw new Error(`status ${response.status}`);
  },
  handlerDidError: async ({ state }: Memory) => state?.answer as Response | undefined,
};

/**
 * Keeps a file with a hash of its bytes and answers with it only while they still have that hash;
 * else the network is asked again, and what comes is kept in its place. A page in place of a file, as
 * a captive portal sends it, is not kept.
 */
export const VERIFIED = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const headers = new Headers(response.headers);
    if (response.status !== 200 || headers.get('Content-Type')?.includes('html')) return null;
    const body = await response.arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-256', body);
    headers.set('X-Content-Hash', String(new Uint8Array(digest)));
    // They tell of the bytes on the way, not of those kept.
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    return new Response(body, { headers });
  },
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) => {
    const hash = cachedResponse?.headers.get('X-Content-Hash');
    if (cachedResponse === undefined || !hash) return null;
    const body = await cachedResponse.clone().arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-256', body);
    return String(new Uint8Array(digest)) === hash ? cachedResponse : null;
  },
};

/**
 * A page in place of data, as a login page or a host in maintenance sends it with status 200, is no
 * answer: the kept copy stays and is used; without one the page goes on, to be named as what it is.
 */
export const NO_PAGE = {
  fetchDidSucceed: async ({ response, state }: Memory & { response: Response }) => {
    if (!response.headers.get('Content-Type')?.includes('html')) return response;
    if (state !== undefined) state.answer = response;
    throw new Error('a page in place of data');
  },
  handlerDidError: async ({ state }: Memory) => state?.answer as Response | undefined,
};

/** Keeps pages of the site alone (src/parts/own-page.ts): another in their place is shown, not kept. */
export const OWN_PAGES = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    if (response.status !== 200) return null;
    const html = await response.clone().text();
    return /<meta name="?generator"? content="Reform Yardstick"/.test(html) ? response : null;
  },
};
