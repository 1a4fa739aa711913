/** What comes of tables that were read: loaded once there are some. */
export { growthRows } from '../../compare/growth.ts';
export { mergePackages, withoutFiles } from '../../intake/package/merge.ts';
export { ownPackage } from '../../intake/package/own-package.ts';
export { ownDocuments, ownIndex } from './own-index.ts';
export { default as Results } from './Results.svelte';
export { default as TableView } from './TableView.svelte';
