import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { documentOf } from '../../compare/document.ts';
import { figuresIn, type TextPart, textParts } from '../../compare/text.ts';
import { figureEntries } from '../figures.ts';
import type { PageData, PageEntry } from '../page.ts';

/** What the page of one reform shows. */
export interface ReformPageData extends PageData {
  readonly name: string;
  readonly organisation: string;
  readonly summary: readonly TextPart[];
  readonly unmeasured: readonly TextPart[];
}

/** One page for each reform. */
export function reformPages(index: CatalogIndex): PageEntry[] {
  return index.catalog.reforms.map((reform) => ({
    path: `reforms/${reform.id}/`,
    view: 'reform',
    title: reform.name,
    description: reform.organisation,
    data: (language): ReformPageData => ({
      documents: index.catalog.charts
        .filter((chart) => chart.reform === reform.id)
        .map((chart) => documentOf(index, chart)),
      figures: figureEntries(index, [
        ...figuresIn(reform.summary),
        ...figuresIn(reform.unmeasured),
        ...reform.headline,
      ]),
      name: reform.name[language],
      organisation: reform.organisation[language],
      summary: textParts(index, reform.summary, language),
      unmeasured: textParts(index, reform.unmeasured, language),
    }),
  }));
}
