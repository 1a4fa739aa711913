/** What comes of tables that were read: loaded once there are some. */
export { withEdits } from '../../intake/package/edits.ts';
export { mergePackages, renamed, withoutFiles } from '../../intake/package/merge.ts';
export { compareOwn } from './compare-own.ts';
export { default as Editing } from './Editing.svelte';
export { ownDocuments, ownFigures, ownIndex, packageOf } from './own-index.ts';
export { default as Reforms } from './Reforms.svelte';
export { default as Results } from './Results.svelte';
export { default as TableView } from './TableView.svelte';
