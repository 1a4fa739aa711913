import type { Language } from '../../base/vocabulary.ts';
import { tableRows } from '../../charts/table.ts';
import { messages } from '../../i18n/messages.ts';
import { bracketed, punctuation } from '../../i18n/punctuation.ts';
import type { Paper, PaperChart, PaperTable } from './paper.ts';
import type { PaperBlock, PaperRun } from './prose.ts';
import { type Reference, whereabouts } from './references.ts';
import { proseLines, type SlideLine } from './slides-text.ts';

/** Prose as plain text with the numbers of sources: `不到90个工作日[1]`. */
function plainRuns(runs: readonly PaperRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return ' ';
      if (run.kind === 'text') return run.text;
      return run.reference === null ? run.text : `${run.text}[${run.reference}]`;
    })
    .join('');
}

/** Prose as plain text, a paragraph or item each. */
export function plainLines(blocks: readonly PaperBlock[]): string[] {
  return proseLines(blocks).map(({ level, marker, runs }) => {
    const indent = '  '.repeat(Math.max(0, level - 1));
    return indent + [marker, plainRuns(runs)].filter((text) => text !== '').join(' ');
  });
}

/** The sources that figures of these lines are taken from, by number. */
export function usedIn({ references }: Paper, lines: readonly SlideLine[]): Reference[] {
  const numbers = new Set(
    lines.flatMap(({ runs }) => runs.map((run) => (run.kind === 'figure' ? run.reference : null))),
  );
  return references.filter(({ number }) => numbers.has(number));
}

/** Sources whole, as GB/T 7714 has them, under a line that says what they are. */
export function sourceLines(references: readonly Reference[], language: Language): string[] {
  if (references.length === 0) return [];
  return [
    messages(language).briefing.paper.references,
    ...references.map(({ number, text }) => `[${number}] ${text}`),
  ];
}

/**
 * What a chart or table says, in words: its label and caption, what is measured, every figure with
 * qualifier, unit, role, period, area and whereabouts in its source, the notes.
 */
export function figureLines(
  { label, caption, subtitle, notes, document }: PaperChart | PaperTable,
  language: Language,
): string[] {
  const { comma, colon } = punctuation(language);
  const figures = tableRows(document, language).map(({ item, role, value, period, area }, at) => {
    const row = document.rows[at];
    const group = document.encodings.groups.find(({ key }) => key === row?.group);
    const name = [item, group?.label[language] ?? '', area];
    const found = row === undefined ? '' : whereabouts(row, language);
    const said = [...new Set([...name, period])].filter((text) => text !== '').join(comma);
    const where = bracketed(found, language);
    return `${said}${colon}${role} ${value}${where}`;
  });
  return [`${label} ${caption}`, subtitle, ...figures, ...notes].filter((text) => text !== '');
}

/** A source short enough for the foot of a slide: `[2] 某机构（2019）`. */
export function shortSource({ number, source }: Reference, language: Language): string {
  const year = source.date.slice(0, 4);
  const written = bracketed(year, language);
  return `[${number}] ${source.publisher[language]}${written}`;
}
