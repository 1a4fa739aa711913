import { cutText } from '../../base/plain-text.ts';
import { writeQuoted } from '../../export/briefing/prose.ts';
import type { Block, Briefing } from '../../spec/briefing/briefing.ts';

const LONGEST = 80;

/** Markdown as a line of plain words, its figures written out: enough to know a text again. */
function plainLine(markdown: string, { figures, language }: Briefing): string {
  const written = new Map(
    figures.map((quoted) => [quoted.figure.observation, writeQuoted(quoted, language)]),
  );
  return markdown
    .replace(
      /\\([^\w\s])|\{([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}|\*+|^[ \t]*(?:[-+]|\d+\.) /gm,
      (all, escaped, id) => {
        if (escaped) return escaped;
        return id ? (written.get(id) ?? all) : '';
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A block in a few words, as lists of what was collected name it; '' for a page break. */
export function itemText(block: Block, briefing: Briefing): string {
  if (block.kind === 'page-break') return '';
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'chart') {
    return block.caption || block.document.texts.title[briefing.language];
  }
  const line = plainLine(block.markdown, briefing);
  return line.length > LONGEST ? `${cutText(line, LONGEST)}…` : line;
}
