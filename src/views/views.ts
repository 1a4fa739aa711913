import type { ViewComponent } from './page.ts';

/** Every view by name, loaded when a page shows it. */
export const views: Readonly<Record<string, () => Promise<ViewComponent>>> = {
  overview: async () => (await import('./overview/Overview.svelte')).default,
  reform: async () => (await import('./reform/ReformPage.svelte')).default,
};
