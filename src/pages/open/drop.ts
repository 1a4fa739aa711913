import { imported } from '../../parts/briefing/imported.svelte.ts';
import { isBriefingFile } from '../../parts/briefing/is-briefing-file.ts';
import { opened } from '../../parts/opened.svelte.ts';

/** Opens a file as what it is: a briefing, else a chart document. */
export async function openFile(file: File): Promise<void> {
  if (await isBriefingFile(file)) await imported.open(file);
  else await opened.open(file);
}

/**
 * Opens chart documents and briefings that are dropped anywhere on the page.
 * @param onHover told true while a file is held over the page
 * @returns the function that stops it
 */
export function listenForDrops(onHover: (over: boolean) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    onHover(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent) => {
    onHover(false);
    const [file] = event.dataTransfer?.files ?? [];
    // A file input takes its own.
    if (!file || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    void openFile(file);
  };
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}
