import type { Engine, StartProgress } from './engine.ts';
import { type EngineOptions, startEngine } from './start.ts';

/** One engine for all who ask, started by the first call; each hears of the progress. */
export class SharedEngine {
  readonly #watchers = new Set<(progress: StartProgress) => void>();
  #engine: Promise<Engine> | null = null;

  /** The engine; a start that failed is tried anew by the next call. Throws as `startEngine`. */
  async start(options: Omit<EngineOptions, 'signal'>): Promise<Engine> {
    const { onProgress } = options;
    if (onProgress !== undefined) this.#watchers.add(onProgress);
    this.#engine ??= startEngine({
      ...options,
      onProgress: (progress) => {
        for (const watch of this.#watchers) watch(progress);
      },
    });
    try {
      return await this.#engine;
    } catch (error) {
      this.#engine = null;
      throw error;
    } finally {
      if (onProgress !== undefined) this.#watchers.delete(onProgress);
    }
  }
}
