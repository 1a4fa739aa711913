import type { Picture } from '../../export/exporter.ts';

/**
 * Prints an element alone, under the title as the name of the file; `print.css` hides the rest of
 * the page while `data-printing` is set.
 * @param onDone called once the print dialog has closed
 */
export function printAlone(content: Element, title: string, onDone?: () => void): void {
  const root = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(content);
  const before = document.title;
  const clear = () => {
    sheet.remove();
    delete root.dataset.printing;
    document.title = before;
    onDone?.();
  };
  document.body.append(sheet);
  root.dataset.printing = 'true';
  document.title = title;
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}

/** Prints a picture alone on a page, as vectors. */
export function printPicture({ svg }: Picture, title: string): void {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  printAlone(document.importNode(drawn, true), title);
}
