import { loadPart } from '../base/part.ts';
import type { ViewComponent } from '../parts/page.ts';

const modules = import.meta.glob<{ default: ViewComponent }>('./*/*Page.svelte');

const nameOf = (path: string) => path.split('/')[1] ?? '';

/** Loads each view, named by its folder; the page's component there is `<Name>Page.svelte`. */
export const views: Readonly<Record<string, () => Promise<ViewComponent>>> = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => [
    nameOf(path),
    async () => (await loadPart(load)).default,
  ]),
);

/** Where each view stands, as the bundler's manifest names it, for preloading. */
export const viewSources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(modules).map((path) => [nameOf(path), path.replace('./', 'src/pages/')]),
);
