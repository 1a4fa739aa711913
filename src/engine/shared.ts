import type { Engine, StartProgress } from './engine.ts';
import { type EngineOptions, startEngine } from './start.ts';

const watchers = new Set<(progress: StartProgress) => void>();
let engine: Promise<Engine> | null = null;

/**
 * The one engine of a page, started by the first call and shared by all later ones, each of which
 * hears of the progress. A start that failed is tried anew by the next call.
 */
export async function sharedEngine(options: Omit<EngineOptions, 'signal'>): Promise<Engine> {
  const { onProgress } = options;
  if (onProgress !== undefined) watchers.add(onProgress);
  engine ??= startEngine({
    ...options,
    onProgress: (progress) => {
      for (const watch of watchers) watch(progress);
    },
  });
  try {
    return await engine;
  } catch (error) {
    engine = null;
    throw error;
  } finally {
    if (onProgress !== undefined) watchers.delete(onProgress);
  }
}
