import type { ChartDocument } from '../../spec/document.ts';

/** Colours of lines, which judge nothing: the first two of a document are strong, the others grey. */
export const LINE_TONES = ['ink', 'muted', 'context'] as const;
export type LineTone = (typeof LINE_TONES)[number];

/** The colour of each group's line, by its key; lines of one name share theirs. */
export function tonesOf(document: ChartDocument): Map<string, LineTone> {
  const tones = new Map<string, LineTone>();
  const named = new Map<string, LineTone>();
  for (const group of document.encodings.groups) {
    const name = group.label.en;
    const tone = group.context
      ? 'context'
      : (named.get(name) ?? LINE_TONES[Math.min(named.size, 2)] ?? 'context');
    if (!group.context) named.set(name, tone);
    tones.set(group.key, tone);
  }
  return tones;
}
