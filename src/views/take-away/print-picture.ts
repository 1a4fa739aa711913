import type { Picture } from '../../export/exporter.ts';

/**
 * Prints a picture alone on a page, as vectors, under the title as the name of the file; the style
 * sheet hides the rest of the page while `data-printing` is set.
 */
export function printPicture({ svg }: Picture, title: string): void {
  const root = document.documentElement;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(document.importNode(drawn, true));
  const before = document.title;
  const clear = () => {
    sheet.remove();
    delete root.dataset.printing;
    document.title = before;
  };
  document.body.append(sheet);
  root.dataset.printing = 'chart';
  document.title = title;
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
