import type { ChartShown } from '../../spec/briefing/briefing.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** What a reader can put into a briefing. */
export type CollectItem =
  | {
      readonly kind: 'charts';
      readonly documents: readonly ChartDocument[];
      readonly show: ChartShown;
    }
  /** A figure in a sentence. */
  | { readonly kind: 'figure'; readonly observation: string }
  /** All that the page of a reform says. */
  | { readonly kind: 'reform'; readonly reform: string };
