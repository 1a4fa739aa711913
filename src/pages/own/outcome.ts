/** What shows tables that were read, and what comes of them: loaded once there are some. */
export { default as Editing } from './Editing.svelte';
export { default as Reforms } from './Reforms.svelte';
export { default as Results } from './Results.svelte';
export { default as TableView } from './TableView.svelte';
