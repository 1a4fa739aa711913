import type { ReformLink, ReformPageData } from './data.ts';

/** A part of a reform's page, by the id of its heading. */
export type PagePart = 'results' | 'unmeasured' | 'context' | 'figures';

/** The parts that a page has, in their order. */
export function partsOf(data: Pick<ReformPageData, 'unmeasured' | 'context'>): PagePart[] {
  return [
    'results',
    ...(data.unmeasured.length > 0 ? (['unmeasured'] as const) : []),
    ...(data.context.length > 0 ? (['context'] as const) : []),
    'figures',
  ];
}

/** The reforms before and after the one at a path, among those of its collection. */
export function neighboursOf(
  { siblings }: Pick<ReformPageData, 'siblings'>,
  path: string,
): { readonly previous: ReformLink | null; readonly next: ReformLink | null } {
  const at = siblings.findIndex((one) => one.path === path);
  return { previous: siblings[at - 1] ?? null, next: (at < 0 ? null : siblings[at + 1]) ?? null };
}

/** The leading figures that the leading chart does not draw: they stand beside it. */
export function besideLead({
  documents,
  charts,
  headline,
}: Pick<ReformPageData, 'documents' | 'charts' | 'headline'>): ReformPageData['headline'] {
  const rows = documents.find(({ id }) => id === charts[0])?.rows ?? [];
  return headline.filter(({ id }) => !rows.some(({ observation }) => observation === id));
}
