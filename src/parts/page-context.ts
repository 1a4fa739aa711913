import { createContext } from 'svelte';
import type { Page } from './page.ts';

/** The page that a component stands on, however deep, and what tells it. */
export const [pageAround, tellPage] = createContext<() => Page>();
