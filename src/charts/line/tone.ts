import type { ChartDocument, ChartGroup } from '../../spec/document.ts';

/** Colours of lines, which judge nothing: the subject is ink, the others are greys. */
export type LineTone = 'ink' | 'muted' | 'context';

/** How a line is drawn. */
export interface LineStyle {
  readonly tone: LineTone;
  /** Dashes and gaps in pixels; empty for a solid line. */
  readonly dash: string;
}

const SUBJECT: LineStyle = { tone: 'ink', dash: '' };
/** Each differs from those beside it in its grey, its dashes or both. */
const OTHERS: readonly LineStyle[] = [
  { tone: 'muted', dash: '7 3' },
  { tone: 'context', dash: '' },
  { tone: 'muted', dash: '' },
  { tone: 'context', dash: '9 3 2 3' },
  { tone: 'context', dash: '5 4' },
  { tone: 'muted', dash: '9 3 2 3' },
];
/** All others. */
export const FURTHER: LineStyle = { tone: 'context', dash: '' };

/** The place that a name asks for among the styles, the same in every chart. */
const wishOf = (name: string) => (name.length + (name.codePointAt(0) ?? 0)) % OTHERS.length;

/**
 * A style for each name: its own one, so that a place looks alike in all charts, else one that is
 * still free; who comes first does not hang on the order in a document.
 */
function stylesOfNames(names: readonly string[]): Map<string, LineStyle> {
  const free = new Set(OTHERS);
  const found = new Map<string, LineStyle>();
  const give = (name: string, style: LineStyle | undefined) => {
    if (style !== undefined && free.delete(style)) found.set(name, style);
  };
  const sorted = [...names].sort();
  for (const name of sorted) give(name, OTHERS[wishOf(name)]);
  for (const name of sorted) if (!found.has(name)) give(name, [...free][0]);
  return found;
}

/** What the chart is about: what its title names, else the first that is no context. */
function subjectOf(groups: readonly ChartGroup[], { title }: ChartDocument['texts']): string {
  const named = ({ label }: ChartGroup) =>
    title.zh.includes(label.zh) || title.en.includes(label.en);
  const own = groups.filter(({ context }) => !context);
  return (own.find(named) ?? own[0])?.label.en ?? '';
}

/**
 * The style of each group's line, by its key; lines of one name share theirs. Where no name comes
 * in two panels, each panel has a subject of its own, so that a line alone is strong in all of them.
 */
export function stylesOf({ encodings, texts }: ChartDocument): Map<string, LineStyle> {
  const { groups } = encodings;
  const panels = new Map<string, Set<string>>();
  for (const { label, facet } of groups) {
    panels.set(label.en, (panels.get(label.en) ?? new Set()).add(facet));
  }
  const anew = [...panels.values()].every((facets) => facets.size === 1);
  const styles = new Map<string, LineStyle>();
  for (const facet of anew ? new Set(groups.map((group) => group.facet)) : [null]) {
    const here = groups.filter((group) => facet === null || group.facet === facet);
    const subject = subjectOf(here, texts);
    const isSubject = ({ label, context }: ChartGroup) => !context && label.en === subject;
    const rest = here.filter((group) => !isSubject(group)).map(({ label }) => label.en);
    const others = stylesOfNames([...new Set(rest)]);
    for (const group of here) {
      const style = isSubject(group) ? SUBJECT : others.get(group.label.en);
      styles.set(group.key, style ?? FURTHER);
    }
  }
  return styles;
}
