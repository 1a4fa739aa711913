/** What comes of tables that were read: loaded once there are some. */
export { NO_EDIT, withEdits } from '../../intake/package/edits.ts';
export { mergePackages, renamed, withoutFiles } from '../../intake/package/merge.ts';
export { ownPackage } from '../../intake/package/own-package.ts';
export { default as Editing } from './Editing.svelte';
export { ownDocuments, ownIndex } from './own-index.ts';
export { default as Results } from './Results.svelte';
export { default as TableView } from './TableView.svelte';
