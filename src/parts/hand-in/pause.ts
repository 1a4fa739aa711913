/** Lets the page answer input and paint before the work goes on. */
export function pause(): Promise<void> {
  // Timers of a hidden page wait a second and more each; a shown one would not paint before `yield`.
  const hidden = document.visibilityState === 'hidden';
  if (hidden && 'scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
