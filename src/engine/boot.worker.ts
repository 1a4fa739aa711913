/**
 * Starts DuckDB's own worker script on a module that the page has downloaded and compiled. The
 * script would download it a second time and would wait for ever if that failed.
 */
declare function importScripts(...urls: string[]): void;

export interface Boot {
  readonly module: WebAssembly.Module;
  /** Absolute URL of DuckDB's worker script. */
  readonly script: string;
}

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

function boot({ module, script }: Boot): void {
  globalThis.fetch = () => Promise.resolve(new Response());
  WebAssembly.instantiateStreaming = async (_response, imports) => ({
    module,
    instance: await WebAssembly.instantiate(module, imports),
  });
  // The script logs every failure that it also reports; the page decides what people read.
  for (const level of ['log', 'warn', 'error'] as const) console[level] = () => {};
  keepToOrigin();
  importScripts(script);
}

self.addEventListener(
  'message',
  (event: MessageEvent<Boot>) => {
    boot(event.data);
    self.postMessage('booted');
  },
  { once: true },
);
