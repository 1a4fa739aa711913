/** The part of `compression` that is used; its published types need those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    readonly filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }

  interface Compression {
    (
      options: Options,
    ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether the type of an answer is one that compresses. */
    filter(request: IncomingMessage, response: ServerResponse): boolean;
  }

  const compression: Compression;
  export = compression;
}
