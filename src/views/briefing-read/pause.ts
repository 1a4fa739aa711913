/** Lets the page answer input and paint before the work goes on. */
export function pause(): Promise<void> {
  // Timers of a page in the background wait a second and more each.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
