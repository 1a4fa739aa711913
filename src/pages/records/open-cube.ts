import type { Site } from '../../parts/site.ts';
import { fetchLog } from './fetch-log.ts';
import type { RecordsModel } from './records.svelte.ts';

/** Opens a log that this site publishes as counts; `path` is below its data folder. */
export async function openCube(model: RecordsModel, { root }: Site, path: string): Promise<void> {
  try {
    const file = await fetchLog(`${root}data/${path}`);
    model.set({ cube: path }, false);
    if (file instanceof File) await model.open([new File([file], path)]);
  } catch (cause) {
    model.fault = cause;
  }
}
