/** Files that the whole site opens as what they are: charts and briefings. */
const OF_THE_SITE = /\.(?:json|html?)$/i;

/** What a drop anywhere on a page is to do there. */
export interface Dropping {
  readonly hover: (over: boolean) => void;
  readonly open: (files: readonly File[]) => void;
}

/** True if files are for the page that gathers tables, wherever on it they are dropped. */
export const isForGatherer = (files: readonly Pick<File, 'name'>[]): boolean =>
  files.length > 0 && files.some(({ name }) => !OF_THE_SITE.test(name));

/**
 * Takes files that are dropped beside the place for them, too: after a table was opened that place is
 * far above. Comes before the listener that takes charts on any page.
 * @returns the function that stops it
 */
export function listenForTables({ hover, open }: Dropping): () => void {
  const stop = new AbortController();
  const given = { signal: stop.signal, capture: true };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    hover(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) hover(false);
  };
  const drop = (event: DragEvent) => {
    hover(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const { target } = event;
    if (target instanceof HTMLInputElement || !isForGatherer(files)) return;
    event.preventDefault();
    event.stopPropagation();
    open(files);
  };
  window.addEventListener('dragover', over, given);
  window.addEventListener('dragleave', leave, given);
  window.addEventListener('drop', drop, given);
  return () => stop.abort();
}
