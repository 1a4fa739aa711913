/**
 * Starts DuckDB's own worker script on a module that the page downloads and compiles meanwhile. The
 * script would download it a second time and would wait for ever if that failed.
 */
declare function importScripts(...urls: string[]): void;

/** The two messages of a start, in this order. */
export type Boot =
  | { readonly boot: 'script' /** Absolute URL of DuckDB's worker script. */; readonly url: string }
  | { readonly boot: 'module'; readonly module: WebAssembly.Module };

/** A worker does not inherit the page's content security policy, so it keeps to its host by itself. */
function keepToOrigin(): void {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new Error(`no other origin is asked: ${url}`);
    }
    open.call(this, method, url, false);
  };
}

let giveModule: (module: WebAssembly.Module) => void = () => {};
const given = new Promise<WebAssembly.Module>((resolve) => {
  giveModule = resolve;
});

function runScript(url: string): void {
  globalThis.fetch = () => Promise.resolve(new Response());
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await given;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  // The script logs every failure that it also reports; the page decides what people read.
  for (const level of ['log', 'warn', 'error'] as const) console[level] = () => {};
  keepToOrigin();
  importScripts(url);
}

self.addEventListener('message', (event: MessageEvent<Boot>) => {
  const { data } = event;
  if (!('boot' in data)) return;
  // The script listens too, once it runs, and knows its own messages only.
  event.stopImmediatePropagation();
  if (data.boot === 'module') return giveModule(data.module);
  runScript(data.url);
  self.postMessage('booted');
});
