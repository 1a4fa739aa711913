import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type { ShownOwn } from './shown-own.ts';

/** From so many lines on, what comes of them is drawn part by part, so that the page answers meanwhile. */
export const MANY_LINES = 300;

/** The figures that the page shows, by id, with what tells of them. */
export const shownIndex = ({ catalog }: ShownOwn): CatalogIndex => indexCatalog(catalog);
