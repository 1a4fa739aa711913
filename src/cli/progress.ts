import type { Output } from './context.ts';

/** Shows what is going on. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** One line that changes, where a person watches; nothing where the output is a file or a pipe. */
export function showProgress(stderr: Output): Progress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (text) => stderr.write(`\r\u001b[K${text}`),
    clear: () => stderr.write('\r\u001b[K'),
  };
}
