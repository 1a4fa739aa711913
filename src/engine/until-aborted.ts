/** Settles as `work` does, or fails with `fault()` as soon as the signal aborts. */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  fault: () => unknown,
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(fault());
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
