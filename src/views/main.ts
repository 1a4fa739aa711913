import './style.css';
import { hydrate } from 'svelte';
import App from './App.svelte';
import { pageLocation } from './location.svelte.ts';
import type { Page } from './page.ts';
import { views } from './views.ts';

const target = document.getElementById('app');
const json = document.getElementById('page')?.textContent;
if (target !== null && json) {
  const page: Page = JSON.parse(json);
  const view = await views[page.view]?.();
  if (view !== undefined) {
    hydrate(App, { target, props: { page, view } });
    pageLocation.start();
    document.documentElement.dataset.hydrated = 'true';
  }
}
