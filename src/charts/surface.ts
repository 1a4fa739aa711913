import { getContext, setContext } from 'svelte';
import type { Language } from '../base/vocabulary.ts';
import type { ChartDocument } from '../spec/document.ts';
import type { Theme } from './theme.ts';

/** What every mark of a chart needs to know of its chart. */
export interface Surface {
  readonly document: ChartDocument;
  readonly language: Language;
  readonly theme: Theme;
  readonly interactive: boolean;
  /** See `ChartProps`. */
  readonly linkOf: ((reform: string) => string | undefined) | undefined;
}

const KEY = Symbol('surface');

/** Hands the surface to the marks inside; what reads it is told of a change of what it has read alone. */
export function provideSurface(surface: Surface): void {
  setContext(KEY, surface);
}

/** The surface around a mark, always the same object. */
export function useSurface(): Surface {
  return getContext<Surface>(KEY);
}
