import type { ChartDocument } from '../../spec/document.ts';

/** Colours of lines, which judge nothing: the first is ink, the second dashed, the others grey. */
export const LINE_TONES = ['ink', 'muted', 'context'] as const;
export type LineTone = (typeof LINE_TONES)[number];

/**
 * The colour of each group's line, by its key; lines of one name share theirs. Where no name comes
 * in two panels, each panel begins anew, so that a line alone is strong in all of them.
 */
export function tonesOf(document: ChartDocument): Map<string, LineTone> {
  const { groups } = document.encodings;
  const panels = new Map<string, Set<string>>();
  for (const { label, facet } of groups) {
    panels.set(label.en, (panels.get(label.en) ?? new Set()).add(facet));
  }
  const anew = [...panels.values()].every((facets) => facets.size === 1);
  const tones = new Map<string, LineTone>();
  const named = new Map<string, Map<string, LineTone>>();
  // What the title names is what the chart is about, wherever it stands.
  const { title } = document.texts;
  const isNamed = ({ label, context }: (typeof groups)[number]) =>
    !context && (title.zh.includes(label.zh) || title.en.includes(label.en));
  const ordered = [...groups].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  for (const group of ordered) {
    const panel = anew ? group.facet : '';
    const taken = named.get(panel) ?? new Map<string, LineTone>();
    named.set(panel, taken);
    const name = group.label.en;
    const next = taken.get(name) ?? LINE_TONES[Math.min(taken.size, 2)] ?? 'context';
    if (!group.context) taken.set(name, next);
    tones.set(group.key, group.context ? 'context' : next);
  }
  return tones;
}
