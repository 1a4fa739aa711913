/** Keeping series of a log: loaded where one is open, and where this device holds some. */
export { default as HeldSeries } from './HeldSeries.svelte';
export { default as KeepSeries } from './KeepSeries.svelte';
export { Keeping } from './keeping.svelte.ts';
