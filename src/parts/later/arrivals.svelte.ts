import type { Attachment } from 'svelte/attachments';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { NotFetched, readFile, utf8Text } from '../../base/read-file.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { encodeId } from '../url-state.ts';

/** How far below the screen a chart is asked for. */
const AHEAD = '400px';

async function fetchChart(address: string): Promise<ChartDocument> {
  const { readDocument } = await loadPart(() => import('../../spec/read.ts'));
  try {
    return await readFile(address, (bytes) => readDocument(utf8Text(bytes)));
  } catch (cause) {
    if (!(cause instanceof NotFetched)) throw cause;
    throw new YardstickError('chart-missing', `not loaded: ${address}`, {}, cause);
  }
}

/** The charts of a page that came after it. */
class Arrivals {
  /** By id. */
  charts = $state.raw<ReadonlyMap<string, ChartDocument>>(new Map());
  /** Why a chart did not come, by its id. */
  faults = $state.raw<ReadonlyMap<string, unknown>>(new Map());
  readonly #asked = new Set<string>();

  /** Asks for a chart, unless it is here or on its way; `root` is the way to the site's root. */
  async ask(id: string, root: string): Promise<void> {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    this.faults = new Map([...this.faults].filter(([one]) => one !== id));
    try {
      const document = await fetchChart(`${root}charts/${encodeId(id)}.json`);
      this.charts = new Map([...this.charts, [id, document]]);
    } catch (cause) {
      this.#asked.delete(id);
      this.faults = new Map([...this.faults, [id, cause]]);
    }
  }

  /** Attach to what stands in its place: asks for the chart when that comes near the screen. */
  readonly whenSeen =
    (id: string, root: string): Attachment<HTMLElement> =>
    (place) => {
      const watcher = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          watcher.disconnect();
          void this.ask(id, root);
        },
        { rootMargin: AHEAD },
      );
      watcher.observe(place);
      return () => watcher.disconnect();
    };
}

/** The charts that came into view on this page. */
export const arrivals = new Arrivals();
