/** What comes of a log: loaded once a file is opened. */
export { default as Results } from './Results.svelte';
export { default as RolesForm } from './RolesForm.svelte';
